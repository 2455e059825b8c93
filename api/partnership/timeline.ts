/** What changes by day: days in ascending order, each with the value that holds from it on. */

export interface Timeline<T> {
  /** ISO 8601, ascending; a day may stand twice, then the later entry holds. */
  readonly days: readonly string[];
  readonly values: readonly T[];
}

/** The value of a day: that of the last entry not after it; before the first entry, the first. */
export function valueOn<T>({ days, values }: Timeline<T>, day: string): T | undefined {
  const following = days.findIndex((each) => each > day);
  return values[following === -1 ? values.length - 1 : Math.max(following - 1, 0)];
}

/** The timeline with what holds from a day on; the day is not before the last one. */
export function continued<T>({ days, values }: Timeline<T>, day: string, value: T): Timeline<T> {
  return { days: [...days, day], values: [...values, value] };
}
