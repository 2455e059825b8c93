/**
 * The history: every change leaves an event, numbered without gaps and chained by hashes. An event holds only a salted
 * hash of the values; these lie in a node of their own, so that they can be erased and the chain still proves itself.
 */
import { randomBytes } from 'node:crypto';
import { readCypher } from '../graph/cypher-file.ts';
import type { Read, Row } from '../graph/graph.ts';
import { type End, eventHash, valuesHash } from '../history/event.ts';
import { readStoredEnd, type Seal } from '../history/seal.ts';
import { objectOf } from '../input/reading.ts';
import type { Happening, State } from './writing.ts';

const takeAuditLock = readCypher('writing/take-audit-lock');
const appendAuditEvents = readCypher('writing/append-audit-events');

/** A change to remember: what happened, by what action, and who did it. */
export interface Remembered {
  readonly run: Read;
  readonly action: string;
  readonly happenings: readonly Happening[];
  readonly context: { readonly viewer: { readonly id: string }; readonly seal: Seal };
}

/**
 * Appends what a change did, last of all, since every writer waits for the end of the history. Gives the new end, to be
 * kept outside the store once the change is committed; undefined where nothing happened.
 */
export async function appendHistory({ run, context, action, happenings }: Remembered): Promise<End | undefined> {
  if (happenings.length === 0) return undefined;
  const { viewer, seal } = context;
  const values = happenings.map(valuesOf);
  const [found] = await run(takeAuditLock, { ids: [...new Set(happenings.map(({ recordId }) => recordId))] });
  const before = readStoredEnd(found);
  seal.follow(before);
  const at = new Date().toISOString();
  let end: End = before;
  const events = happenings.map((happening, i) => {
    const { recordId, recordLabel } = happening;
    const { organisations, visibility } = readersOf(found, happening);
    const held = values[i];
    const event = {
      sequence: end.sequence + 1,
      at,
      viewer: viewer.id,
      action,
      recordId,
      recordLabel,
      organisations,
      valuesHash: held?.hash ?? '',
      previousHash: end.hash,
    };
    end = { sequence: event.sequence, hash: eventHash(event, seal.keyed) };
    const visibilities = visibilitiesOf(happening, visibility);
    return { ...event, hash: end.hash, keyId: seal.keyId, visibilities, values: held?.texts ?? {} };
  });
  await run(appendAuditEvents, { events, ...end, keyId: seal.keyId });
  return end;
}

/** Whose a record is and who may read it, by the statement that takes the end of the history. */
function readersOf(
  found: Row | undefined,
  { recordId, organisations: given }: Happening,
): { organisations: string[]; visibility: string | null } {
  const all: unknown[] = Array.isArray(found?.['readers']) ? found['readers'] : [];
  const readers = all.map(objectOf).find(({ id }) => id === recordId) ?? {};
  const { visibility } = readers;
  const organisations = given ?? readers['organisations'];
  return {
    organisations: Array.isArray(organisations) ? organisations.map(String).sort() : [],
    visibility: typeof visibility === 'string' ? visibility : null,
  };
}

/** Who could read the record before the change and after it: its values are told to nobody else later on. */
function visibilitiesOf({ before }: Happening, after: string | null): string[] {
  const earlier = before?.['visibility'];
  return [...new Set([typeof earlier === 'string' ? earlier : after, after])].filter((each) => each !== null);
}

function valuesOf({ before, after }: Happening) {
  const changed = changedFields(before, after);
  const texts = {
    salt: randomBytes(16).toString('hex'),
    before: JSON.stringify(before && changed(before)),
    after: JSON.stringify(after && changed(after)),
  };
  return { texts, hash: valuesHash(texts) };
}

/** Of a change only the fields that differ, of a record that came or went all of them. */
function changedFields(before: State | null, after: State | null): (state: State) => State {
  if (!before || !after) return (state) => state;
  const differs = (name: string) => JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  return (state) => Object.fromEntries(Object.entries(state).filter(([name]) => differs(name)));
}
