/** Days of the calendar, and periods whose ends are in order. */
import { localisedDay } from '../errors/sentences.ts';
import { join, type Kind, type Reading } from './reading.ts';

/** True for an ISO 8601 day that the calendar has: 2026-02-28 but not 2026-02-30. Years 0001 to 9999. */
export function isCalendarDay(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (Number(year) === 0) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A calendar day, kept as it was written. */
export const day: Kind<string> = (value, path, reading) =>
  typeof value === 'string' && isCalendarDay(value) ? value : reading.refuse(path, 'calendarDay');

/** Refuses a last day before the first one, at the last day's field; an unknown end is in order with any other. */
export function refuseDisorder(first: unknown, last: unknown, lastPath: string, reading: Reading): void {
  if (typeof first !== 'string' || typeof last !== 'string' || first <= last) return;
  reading.refuse(lastPath, 'endsBeforeStart', { first: localisedDay(first) });
}

/** The kind of something with a first day `from` and a last day `until`, which must be in order. */
export const inOrder =
  <T extends { readonly from: string | null; readonly until: string | null }>(kind: Kind<T>): Kind<T> =>
  (value, path, reading) => {
    const period = kind(value, path, reading);
    if (period) refuseDisorder(period.from, period.until, join(path, 'until'), reading);
    return period;
  };
