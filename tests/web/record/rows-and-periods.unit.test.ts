// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { language } from '../../../web/language/language.svelte.ts';
import { filledRows, sentIndex, showAttributes } from '../../../web/record/attributes.ts';
import { formatPeriod, isOver, today } from '../../../web/record/periods.ts';

beforeEach(() => {
  language.choose('fi');
  vi.useFakeTimers({ now: new Date(2026, 2, 5, 0, 30) });
});

afterEach(() => {
  vi.useRealTimers();
});

const rows = [
  { name: '', value: ' ' },
  { name: 'Väri', value: 'sininen' },
  { name: '', value: 'nimetön' },
];

test('rows that say nothing aren’t sent, and errors find their rows all the same', () => {
  expect(filledRows(rows)).toEqual(rows.slice(1));
  expect(rows.map((_, row) => sentIndex(rows, row))).toEqual([-1, 0, 1]);
  expect(showAttributes(filledRows(rows))).toBe('Väri: sininen\n: nimetön');
});

test('today is the reader’s own day, also just after midnight', () => {
  expect(today()).toBe('2026-03-05');
});

test('a period is over after its last day, not on it', () => {
  expect(isOver('2026-03-04')).toBe(true);
  expect(isOver('2026-03-05')).toBe(false);
  expect(isOver(null)).toBe(false);
});

test('a period says the ends it has', () => {
  expect(formatPeriod('2026-01-01', '2026-12-31')).toBe('1.1.2026 – 31.12.2026');
  expect(formatPeriod('2026-01-01', null)).toBe('1.1.2026 alkaen');
  expect(formatPeriod(null, '2026-12-31')).toBe('31.12.2026 asti');
  expect(formatPeriod(null, null)).toBe('');
});
