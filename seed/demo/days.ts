/** Days as '2026-11-24', counted from the day the demo is loaded. */

const dayMs = 24 * 60 * 60 * 1000;

/** How many days lie from one day to another; negative where the second is earlier. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / dayMs);
}

/** A moment of a working day. */
export function momentOf(day: string): string {
  return `${day}T08:30:00Z`;
}
