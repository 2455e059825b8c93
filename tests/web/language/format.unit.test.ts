// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { formatDay, formatList, formatNumber, formatShare, nameOrder } from '../../../web/language/format.ts';
import { chooseLanguage, language } from '../../../web/language/language.svelte.ts';
import { m } from '../../../web/language/messages.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

beforeEach(() => {
  localStorage.clear();
});

test('the first of the browser’s languages that the page speaks is taken, else English', () => {
  expect(chooseLanguage(['sv-FI', 'fi'])).toBe('sv');
  expect(chooseLanguage(['de-DE', 'fi-FI', 'en'])).toBe('fi');
  expect(chooseLanguage(['de'])).toBe('en');
  expect(chooseLanguage([])).toBe('en');
});

test('a chosen language is remembered, and texts follow it', () => {
  language.choose('fi');
  expect(localStorage.getItem('language')).toBe('fi');
  expect(m.nav_network()).toBe('Verkosto');
  language.choose('sv');
  expect(m.nav_network()).toBe('Nätverk');
});

describe.each([
  ['fi', '24.11.2026', '21 541', '42 %', 'a, b ja c'],
  ['sv', '24 nov. 2026', '21 541', '42 %', 'a, b och c'],
  ['en', '24 Nov 2026', '21,541', '42%', 'a, b and c'],
] as const)('in %s', (code, day, number, share, list) => {
  beforeEach(() => language.choose(code));

  test('days, numbers, shares and lists are written as the language does', () => {
    expect(formatDay('2026-11-24')).toBe(day);
    expect(plain(formatNumber(21541))).toBe(number);
    expect(plain(formatShare(0.42))).toBe(share);
    expect(formatList(['a', 'b', 'c'])).toBe(list);
  });
});

test('a day is never moved by the reader’s time zone', () => {
  language.choose('fi');
  expect(formatDay('2026-01-01')).toBe('1.1.2026');
});

test('å, ä and ö come last in Finnish and Swedish', () => {
  language.choose('fi');
  expect(['Östersund', 'Ähtäri', 'Åbo', 'Zürich', 'Aura'].toSorted(nameOrder())).toEqual([
    'Aura',
    'Zürich',
    'Åbo',
    'Ähtäri',
    'Östersund',
  ]);
});
