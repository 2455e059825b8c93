/** How the scalars of the schema are written. */

/** A moment in UTC to the millisecond, always in the same length: the graph leaves zeros out. */
export function writeMoment(value: unknown): string {
  return new Date(String(value)).toISOString();
}
