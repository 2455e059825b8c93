/** Lock first, then read, then compare: what a change names is held before anything is decided. */
import { ClientError, problem, type Reason, refuse } from '../errors.ts';
import type { Viewer } from '../context.ts';
import type { Read } from '../graph/graph.ts';
import { readCypher } from '../graph/cypher-file.ts';
import type { Reading, Reference } from '../input/reading.ts';
import { viewerNow } from '../permissions/viewer-now.ts';
import type { Writing } from './writing.ts';

const lockRecords = readCypher('writing/lock-records');
const lockVisible = readCypher('writing/lock-visible');
const known = readCypher('writing/known');

const reasons: Readonly<Record<string, Reason>> = {
  Place: 'unknownPlace',
  Resource: 'unknownResource',
  Organisation: 'unknownOrganisation',
  Person: 'unknownPerson',
  Goal: 'unknownGoal',
  Partnership: 'unknownPartnership',
};

/** What never changes while the store is in use, and so needs no lock. */
const vocabulary = new Set(['Place', 'Resource']);

/** The one order in which everyone locks, so that writers rarely wait for each other in a ring. */
const inLockOrder = (ids: readonly string[]) => [...new Set(ids)].sort();

/** Locks records. */
export async function lock({ run }: Pick<Writing, 'run'>, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await run(lockRecords, { ids: inLockOrder(ids) });
}

/** Locks what an input names, as far as the viewer may see it by now; gives the ids of what is held. */
export async function lockNamed(run: Read, { references }: Reading, viewer: Viewer): Promise<ReadonlySet<string>> {
  const ids = references.filter(({ label }) => !vocabulary.has(label)).map(({ id }) => id);
  if (ids.length === 0) return new Set();
  const rows = await run(lockVisible, { ids: inLockOrder(ids), viewer: await viewerNow(run, viewer) });
  return new Set(rows.map((row) => String(row['id'])));
}

/**
 * Makes sure that the viewer may see all that an input names, and that it is held: NOT_FOUND for the subject,
 * BAD_USER_INPUT for the rest. Gives the subject's version.
 */
export async function look(writing: Writing, { references }: Reading, held: ReadonlySet<string>): Promise<number> {
  const ids = references.map(({ id }) => id);
  const { viewer } = writing.context;
  const rows = await writing.run(known, { ids: [...new Set(ids)], viewer });
  const found = new Map(rows.map((row) => [String(row['id']), row]));
  const isKnown = ({ id, label }: Reference) =>
    (held.has(id) || vocabulary.has(label)) && labelsOf(found.get(id)).includes(label);
  const missing = references.filter((reference) => !isKnown(reference));
  const subject = references.find(({ isSubject }) => isSubject);
  if (subject && missing.includes(subject)) throw notFoundAt(subject.path);
  refuse(missing.map(({ path, label }) => ({ field: path, reason: reasons[label] ?? 'notFound', fillings: {} })));
  return Number(subject && found.get(subject.id)?.['version']);
}

/** CONFLICT where the subject is no longer as the caller saw it. */
export function compare({ version: seen }: Reading, version: number): void {
  if (seen === undefined || seen === version) return;
  throw new ClientError(problem('changedMeanwhile', { version }), [], { version });
}

const labelsOf = (row: Readonly<Record<string, unknown>> | undefined): unknown[] =>
  Array.isArray(row?.['labels']) ? row['labels'] : [];

/** NOT_FOUND that names the field which names the missing record. */
export function notFoundAt(path: string): ClientError {
  const what = problem('notFound');
  return new ClientError(what, [{ field: path, ...what }]);
}
