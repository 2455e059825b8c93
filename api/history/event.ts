/** What an event of the history says, and the hashes that hold each event to the one before it. */
import { createHash } from 'node:crypto';

/** Where a history ends: its last event. */
export interface End {
  /** From 1; 0 where there is no event yet. */
  readonly sequence: number;
  /** In hexadecimal; empty where there is no event yet. */
  readonly hash: string;
}

/** What one event says, without its values. */
export interface EventFacts {
  readonly sequence: number;
  /** UTC, to the millisecond: 2026-11-24T08:30:00.000Z. */
  readonly at: string;
  readonly viewer: string;
  readonly action: string;
  readonly recordId: string;
  readonly recordLabel: string;
  /** Ids of the organisations whose record it is, in ascending order; empty in an event without a key. */
  readonly organisations: readonly string[];
  readonly valuesHash: string;
  readonly previousHash: string;
}

/** What changed, as JSON text, and the salt that keeps it from being guessed from its hash once it is erased. */
export interface EventValues {
  readonly salt: string;
  readonly before: string;
  readonly after: string;
}

/** An event as the store holds it. */
export interface StoredEvent extends EventFacts {
  readonly hash: string;
  /** Names the key it is sealed with; null in a history that began without one. */
  readonly keyId: string | null;
  /** Null where they were erased. */
  readonly values: EventValues | null;
}

/** Hashes a text with a key, to hexadecimal. */
export type KeyedHash = (text: string) => string;

/** The hash of an event: of what it says and of the event before it. */
export function eventHash(event: EventFacts, keyed: KeyedHash): string {
  const { sequence, at, viewer, action, recordId, recordLabel, organisations, valuesHash, previousHash } = event;
  return keyed(JSON.stringify([sequence, at, viewer, action, recordId, recordLabel, organisations, valuesHash, previousHash])); // prettier-ignore
}

/** The hash of an event that was written before histories had a key. */
export function unkeyedEventHash(event: EventFacts): string {
  const { sequence, at, viewer, action, recordId, recordLabel, valuesHash, previousHash } = event;
  return sha256([sequence, at, viewer, action, recordId, recordLabel, valuesHash, previousHash]);
}

/** The hash of an event's values. */
export function valuesHash({ salt, before, after }: EventValues): string {
  return sha256([salt, before, after]);
}

const sha256 = (parts: readonly unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex');
