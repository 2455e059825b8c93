/** Histories as a store would hold them, made in memory. */
import {
  type End, eventHash, type EventFacts, type EventValues, type KeyedHash, type StoredEvent, unkeyedEventHash, valuesHash,
} from '../../../api/history/event.ts'; // prettier-ignore
import { keyOf } from '../../../api/history/key.ts';
import { erasingAction } from '../../../api/history/verify.ts';
import type { Dice } from '../compiler/dice.ts';

export const key = keyOf(Buffer.alloc(32, 1));

export interface MadeHistory {
  readonly events: readonly StoredEvent[];
  /** How many of them, from the first, were written before there was a key. */
  readonly unkeyed: number;
  /** The number of the event that tells whose values were erased. */
  readonly erasing: number;
  readonly erased: readonly number[];
}

/** The last event as an end. */
export function endOf(events: readonly StoredEvent[]): End {
  const { sequence, hash } = events.at(-1) ?? { sequence: 0, hash: '' };
  return { sequence, hash };
}

/** A history of 24 to 47 events; some have no key, of some the values were erased. */
export function historyOf(dice: Dice): MadeHistory {
  const length = 24 + dice.number(24);
  const unkeyed = dice.number(9);
  const erasing = unkeyed + 2 + dice.number(4);
  const erased = [...new Set([1 + dice.number(erasing - 1), 1 + dice.number(erasing - 1)])];
  const word = () => dice.number(2 ** 31).toString(36);
  const events: StoredEvent[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const isErasing = sequence === erasing;
    const after = JSON.stringify(isErasing ? { erased } : { name: word() });
    const values = { salt: word(), before: JSON.stringify({ name: word() }), after };
    const facts = {
      sequence,
      at: new Date(1.79e12 + sequence * 1000).toISOString(),
      viewer: word(),
      action: isErasing ? erasingAction : 'updatePerson',
      recordId: word(),
      recordLabel: dice.oneOf(['Person', 'Goal']),
      organisations: sequence > unkeyed ? dice.some(['a', 'b', 'c'], 2) : [],
      valuesHash: valuesHash(values),
      previousHash: events.at(-1)?.hash ?? '',
    };
    events.push(sealed(facts, erased.includes(sequence) ? null : values, sequence > unkeyed ? key : undefined));
  }
  return { events, unkeyed, erasing, erased };
}

/** The event with its hash, by a key or by none. */
export function sealed(
  facts: EventFacts,
  values: EventValues | null,
  by: { readonly keyId: string; readonly keyed: KeyedHash } | undefined,
): StoredEvent {
  const hash = by ? eventHash(facts, by.keyed) : unkeyedEventHash(facts);
  return { ...facts, values, keyId: by?.keyId ?? null, hash };
}

/** The events from a number on made to follow each other again, as someone would who has this key or none. */
export function chainedAgain(
  events: readonly StoredEvent[],
  from: number,
  to: number,
  by: { readonly keyId: string; readonly keyed: KeyedHash } | undefined,
): StoredEvent[] {
  const result: StoredEvent[] = [];
  for (const { values, ...event } of events) {
    const previousHash = result.at(-1)?.hash ?? '';
    const isForged = event.sequence >= from && event.sequence <= to;
    const organisations = by ? event.organisations : [];
    result.push(isForged ? sealed({ ...event, organisations, previousHash }, values, by) : { ...event, values });
  }
  return result;
}
