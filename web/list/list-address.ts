/** What a list's address holds: filters, order and the place in the list. Several values of one part are joined by commas. */

/** How many of a list are shown at a time. */
export const pageSize = 25;

/** Changes to an address; null or an empty list takes a part away. */
export type AddressChanges = Readonly<Record<string, string | readonly string[] | null>>;

/** The arguments of a connection. */
export interface PageArguments {
  first?: number;
  after?: string;
  last?: number;
  before?: string;
}

const cursors = ['after', 'before'];
const notFilters = [...cursors, 'order'];

/** The values of one part; none where the address doesn't name it. */
export function readAll(address: URLSearchParams, part: string): string[] {
  return address.get(part)?.split(',').filter(Boolean) ?? [];
}

/** Those of the known values that the part names, however they are cased. */
export function readKnown<Value extends string>(
  address: URLSearchParams,
  part: string,
  known: readonly Value[],
): Value[] {
  const named = readAll(address, part).map((value) => value.toUpperCase());
  return known.filter((value) => named.includes(value));
}

/** The address after changes; a changed filter or order begins the list anew. */
export function changeAddress(address: URLSearchParams, changes: AddressChanges): Record<string, string> {
  const parts = new Map(address);
  for (const cursor of cursors) parts.delete(cursor);
  for (const [part, value] of Object.entries(changes)) {
    const text = typeof value === 'string' ? value : (value ?? []).join(',');
    if (text === '') parts.delete(part);
    else parts.set(part, text);
  }
  return Object.fromEntries(parts);
}

/** Which page of the list the address asks for; the first one when it names none. */
export function pageArguments(address: URLSearchParams): PageArguments {
  const before = address.get('before');
  if (before) return { last: pageSize, before };
  const after = address.get('after');
  return after ? { first: pageSize, after } : { first: pageSize };
}

/** How many kinds of filters the address holds. */
export function countFilters(address: URLSearchParams): number {
  return [...address.keys()].filter((part) => !notFilters.includes(part)).length;
}
