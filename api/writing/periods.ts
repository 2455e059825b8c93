/** Periods of memberships and parties: closed, an unknown end unlimited. A period without a last day is open. */

/** First and last day, ISO 8601; null where it isn't known. */
export interface Period {
  readonly from: string | null;
  readonly until: string | null;
}

const dayMs = 24 * 60 * 60 * 1000;

/** The day that many days later; earlier where it is negative. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);
}

/** True when the day lies in the period, both ends included. */
export const holdsOn = ({ from, until }: Period, day: string): boolean =>
  (from === null || from <= day) && (until === null || until >= day);

/** True when the period has not ended before the day; it may begin later. */
export const isOpenOn = ({ until }: Period, day: string): boolean => until === null || until >= day;

/** True when two periods have a day in common. */
const overlap = (a: Period, b: Period): boolean =>
  (a.from === null || b.until === null || a.from <= b.until) &&
  (b.from === null || a.until === null || b.from <= a.until);

/** True when another period of the pair is open and the new one would share days with it. */
export const clashesWithOpen = (period: Period, others: readonly Period[]): boolean =>
  others.some((other) => other.until === null && overlap(period, other));

/** The newest open period; undefined where none is open. */
export const openAmong = <P extends Period>(periods: readonly P[]): P | undefined =>
  newestAmong(periods.filter(({ until }) => until === null));

/** The period that began last; an unknown beginning is the earliest. */
export const newestAmong = <P extends Period>(periods: readonly P[]): P | undefined =>
  periods.reduce<P | undefined>(
    (newest, each) => (newest === undefined || (each.from ?? '') >= (newest.from ?? '') ? each : newest),
    undefined,
  );

/** A stored period as the graph gives it: days as text, or null. */
export const periodOf = (row: Readonly<Record<string, unknown>>): Period => ({
  from: dayOrNull(row['from']),
  until: dayOrNull(row['until']),
});

const dayOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
