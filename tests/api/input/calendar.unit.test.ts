import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { isCalendarDay, refuseDisorder } from '../../../api/input/calendar.ts';
import { Reading } from '../../../api/input/reading.ts';

const days = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('knows the calendar', () => {
  test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (day) => {
    expect(isCalendarDay(day)).toBe(true);
  });
  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
  ])('%s is none', (day) => {
    expect(isCalendarDay(day)).toBe(false);
  });
  test.each(['', '2026-01-01T00:00:00Z', ' 2026-01-01', '2026-01-01\n', '20260101', '١٢٣٤-01-01'])(
    'nor is %j',
    (day) => {
      expect(isCalendarDay(day)).toBe(false);
    },
  );
});

property.prop([days])('every day of the calendar is one', (day) => {
  expect(isCalendarDay(day)).toBe(true);
});

property.prop([fc.option(days), fc.option(days)])(
  'a period is refused only where its last day is before its first',
  (from, until) => {
    const reading = new Reading();
    refuseDisorder(from, until, 'until', reading);
    const isBackwards = from !== null && until !== null && Date.parse(until) < Date.parse(from);
    expect(reading.problems.map(({ field, reason }) => [field, reason])).toEqual(
      isBackwards ? [['until', 'endsBeforeStart']] : [],
    );
  },
);
