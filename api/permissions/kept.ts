/** A writer replaces only what they see: the rest of a list stays. */
import { readCypher } from '../graph/cypher-file.ts';
import type { Writing } from '../writing/writing.ts';

const hidden = readCypher('permissions/hidden');

/** Those of the records with these ids that the writer may not see. */
export async function hiddenAmong({ run, context }: Writing, ids: readonly string[]): Promise<string[]> {
  const rows = ids.length === 0 ? [] : await run(hidden, { ids: [...ids], viewer: context.viewer });
  return rows.map((row) => String(row['id']));
}

/** The ids that take the place of earlier ones, with those of the earlier that the writer may not see. */
export async function withHidden(
  writing: Writing,
  given: readonly string[],
  earlier: readonly string[],
): Promise<string[]> {
  return [...new Set([...given, ...(await hiddenAmong(writing, earlier))])];
}
