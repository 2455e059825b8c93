/** Cursors: the sort keys of an item, its id last, so that a page begins where the last one ended. */
import { fieldFailure } from '../../errors.ts';

/** One item's sort keys, most significant first, its id last. */
export type Keys = readonly (string | number)[];

/** An opaque text for a client to hand back. */
export function writeCursor(keys: Keys): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** The keys of a cursor of a list with so many of them; BAD_USER_INPUT naming the argument where it is none. */
export function readCursor(argument: 'after' | 'before', cursor: unknown, length: number): Keys | null {
  if (typeof cursor !== 'string') return null;
  const keys = parseKeys(cursor);
  if (keys?.length !== length) throw fieldFailure(argument, 'unknownCursor');
  return keys;
}

function parseKeys(cursor: string): Keys | null {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(keys) && keys.every(isKey) ? keys : null;
  } catch {
    return null;
  }
}

const isKey = (key: unknown): key is string | number => typeof key === 'string' || typeof key === 'number';
