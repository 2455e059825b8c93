/** Orders worked out in TypeScript: compared key by key, unknown ones last. */

/** One sort key of an item. */
export type SortKey = string | number | null;

/** By code points, which is how the database compares texts; numbers by size; null after all else. */
function compareKeys(a: SortKey, b: SortKey): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}

/** The comparison by several keys, the most significant first; `descending` names those that run the other way. */
export function compareBy(a: readonly SortKey[], b: readonly SortKey[], descending: readonly number[] = []): number {
  for (const [i, key] of a.entries()) {
    const order = compareKeys(key, b[i] ?? null);
    if (order !== 0) return descending.includes(i) ? -order : order;
  }
  return 0;
}

/** A copy sorted by the keys of each. */
export function sortedBy<T>(
  values: readonly T[],
  keysOf: (value: T) => readonly SortKey[],
  descending: readonly number[] = [],
): T[] {
  const keyed = values.map((value) => ({ value, keys: keysOf(value) }));
  return keyed.sort((a, b) => compareBy(a.keys, b.keys, descending)).map(({ value }) => value);
}
