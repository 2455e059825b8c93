/** Periods of days in words; either end may be open. */
import { formatDay } from '../language/format.ts';
import { m } from '../language/messages.ts';

/** “1 Jan 2026 – 31 Dec 2026”, “since 1 Jan 2026”, “until 31 Dec 2026”; empty where neither end is known. */
export function formatPeriod(from: string | null, until: string | null): string {
  if (from && until) return m.record_period({ from: formatDay(from), until: formatDay(until) });
  if (from) return m.record_since({ day: formatDay(from) });
  return until ? m.record_until_day({ day: formatDay(until) }) : '';
}

/** The reader's day of today, such as 2026-11-24. */
export function today(): string {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}

/** Whether a period is over today. */
export function isOver(until: string | null): boolean {
  return until !== null && until < today();
}
