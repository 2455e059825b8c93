/**
 * The history: every change leaves an event, numbered without gaps and chained by hashes. An event holds only a salted
 * hash of the values; these lie in a node of their own, so that they can be erased and the chain still proves itself.
 */
import { createHash, randomBytes } from 'node:crypto';
import { readCypher } from '../graph/cypher-file.ts';
import type { Happening, State, Writing } from './writing.ts';

const takeAuditLock = readCypher('writing/take-audit-lock');
const appendAuditEvents = readCypher('writing/append-audit-events');

/** What one event says, without its values. */
export interface EventFacts {
  readonly sequence: number;
  /** UTC, to the millisecond: 2026-11-24T08:30:00.000Z. */
  readonly at: string;
  readonly viewer: string;
  readonly action: string;
  readonly recordId: string;
  readonly recordLabel: string;
  readonly valuesHash: string;
  readonly previousHash: string;
}

const sha256 = (parts: readonly unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** The hash of an event: of what it says and of the event before it. */
export function eventHash(event: EventFacts): string {
  const { sequence, at, viewer, action, recordId, recordLabel, valuesHash, previousHash } = event;
  return sha256([sequence, at, viewer, action, recordId, recordLabel, valuesHash, previousHash]);
}

/** The hash of an event's values, with the salt that keeps them from being guessed once they are erased. */
export function valuesHash({ salt, before, after }: { salt: string; before: string; after: string }): string {
  return sha256([salt, before, after]);
}

/** Appends what a change did; last of all, since every writer waits for the end of the history. */
export async function appendHistory({ run, context, action, happenings }: Writing): Promise<void> {
  if (happenings.length === 0) return;
  const values = happenings.map(valuesOf);
  const [end] = await run(takeAuditLock, {});
  const at = new Date().toISOString();
  let sequence = Number(end?.['sequence']);
  let hash = String(end?.['hash']);
  const events = happenings.map(({ recordId, recordLabel }, i) => {
    sequence += 1;
    const held = values[i];
    const facts = { at, viewer: context.viewer.id, action, recordId, recordLabel, valuesHash: held?.hash ?? '' };
    const event = { ...facts, sequence, previousHash: hash };
    hash = eventHash(event);
    return { ...event, hash, values: held?.texts ?? {} };
  });
  await run(appendAuditEvents, { events, sequence, hash });
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
