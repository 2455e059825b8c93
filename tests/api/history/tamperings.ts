/** What someone might do to a history that lies open before them, and what is to be said of it. */
import type { End, StoredEvent } from '../../../api/history/event.ts';
import type { FaultKind } from '../../../api/history/faults.ts';
import { keyOf } from '../../../api/history/key.ts';
import type { Dice } from '../compiler/dice.ts';
import { chainedAgain, endOf, key, type MadeHistory } from './history-of.ts';

export interface Tampered {
  readonly events: readonly StoredEvent[];
  /** The end that the store notes: whoever alters the one alters the other. */
  readonly stored: End;
  readonly expected: readonly (readonly [kind: FaultKind, from: number, to?: number])[];
}

type Tampering = (history: MadeHistory, dice: Dice) => Tampered;

const otherKey = keyOf(Buffer.alloc(32, 2));
/** Who has no key, or another one, or another one by the name of ours. */
const forgers = [{ by: undefined }, { by: otherKey }, { by: { ...otherKey, keyId: key.keyId } }];

const texts = ['at', 'viewer', 'action', 'recordId', 'recordLabel', 'valuesHash', 'previousHash', 'hash'] as const;

const changed = (events: readonly StoredEvent[], sequence: number, change: (event: StoredEvent) => StoredEvent) =>
  events.map((event) => (event.sequence === sequence ? change(event) : event));

const inOrder = (events: readonly StoredEvent[]) => [...events].sort((a, b) => a.sequence - b.sequence);

/** The number of an event that `isFit`, other than the one that tells of an erasing. */
function oneOf({ events, erasing }: MadeHistory, dice: Dice, isFit: (event: StoredEvent) => boolean = () => true) {
  const { sequence } = dice.oneOf(events.filter((event) => event.sequence !== erasing && isFit(event)));
  return sequence;
}

function twoOf(history: MadeHistory, dice: Dice, isFit?: (event: StoredEvent) => boolean): [StoredEvent, StoredEvent] {
  const at = (sequence: number) => dice.oneOf(history.events.filter((event) => event.sequence === sequence));
  const first = at(oneOf(history, dice, isFit));
  const other = (event: StoredEvent) => event.sequence !== first.sequence && (isFit?.(event) ?? true);
  return [first, at(oneOf(history, dice, other))];
}

const hasValues = ({ values }: StoredEvent) => values !== null;

export const tamperings: Readonly<Record<string, Tampering>> = {
  'a fact altered': (history, dice) => {
    const sequence = oneOf(history, dice);
    const name = dice.oneOf(texts);
    const events = changed(history.events, sequence, (event) => ({ ...event, [name]: `${event[name]}!` }));
    return { events, stored: endOf(history.events), expected: [['altered', sequence]] };
  },
  'an organisation added': (history, dice) => {
    const sequence = oneOf(history, dice);
    const add = (event: StoredEvent) => ({ ...event, organisations: [...event.organisations, 'd'] });
    const events = changed(history.events, sequence, add);
    return { events, stored: endOf(history.events), expected: [['altered', sequence]] };
  },
  'an event without a key altered, its hash made to fit': (history, dice) => {
    if (history.unkeyed === 0) return tamper('a fact altered', history, dice);
    const sequence = oneOf(history, dice, (event) => event.keyId === null);
    const altered = changed(history.events, sequence, (event) => ({ ...event, viewer: 'nobody' }));
    const events = chainedAgain(altered, sequence, sequence, undefined);
    return { events, stored: endOf(history.events), expected: [['altered', sequence]] };
  },
  'all events without a key from one on made to fit': (history, dice) => {
    if (history.unkeyed === 0) return tamper('a fact altered', history, dice);
    const sequence = oneOf(history, dice, (event) => event.keyId === null);
    const altered = changed(history.events, sequence, (event) => ({ ...event, viewer: 'nobody' }));
    const events = chainedAgain(altered, sequence, history.unkeyed, undefined);
    return { events, stored: endOf(history.events), expected: [['altered', history.unkeyed]] };
  },
  'the whole history written again without a key': (history) => {
    const altered = changed(history.events, 1, (event) => ({ ...event, viewer: 'nobody' }));
    const events = chainedAgain(altered, 1, altered.length, undefined);
    return { events, stored: endOf(events), expected: [['altered', events.length]] };
  },
  'the history from one event on written again without the key': (history, dice) => {
    const sequence = oneOf(history, dice, (event) => event.sequence > history.erasing);
    const { by } = dice.oneOf(forgers);
    const events = chainedAgain(history.events, sequence, history.events.length, by);
    return { events, stored: endOf(events), expected: [['altered', sequence, events.length]] };
  },
  'an event removed, or a few in a row': (history, dice) => {
    const last = history.events.length;
    const from = oneOf(history, dice, ({ sequence }) => sequence < last);
    const to = [from + 2, from + 1, from].find((end) => end < last && (end < history.erasing || from > history.erasing)) ?? from; // prettier-ignore
    const events = history.events.filter(({ sequence }) => sequence < from || sequence > to);
    return { events, stored: endOf(history.events), expected: [['removed', from, to]] };
  },
  'two events in each other’s places': (history, dice) => {
    const [a, b] = twoOf(history, dice, hasValues);
    const rest = history.events.filter((event) => event !== a && event !== b);
    const events = inOrder([...rest, { ...a, sequence: b.sequence }, { ...b, sequence: a.sequence }]);
    return {
      events,
      stored: endOf(history.events),
      expected: [
        ['swapped', a.sequence],
        ['swapped', b.sequence],
      ],
    };
  },
  'what two events say swapped': (history, dice) => {
    const [a, b] = twoOf(history, dice, hasValues);
    const rest = history.events.filter((event) => event !== a && event !== b);
    const saying = (place: StoredEvent, said: StoredEvent) => ({ ...said, sequence: place.sequence, hash: place.hash });
    const events = inOrder([...rest, saying(a, b), saying(b, a)]);
    return {
      events,
      stored: endOf(history.events),
      expected: [
        ['swapped', a.sequence],
        ['swapped', b.sequence],
      ],
    };
  },
  'the tail cut off': (history, dice) => {
    const events = history.events.slice(0, -(1 + dice.number(8)));
    const stored = dice.oneOf([endOf(history.events), endOf(events)]);
    return { events, stored, expected: [['truncated', events.length + 1, history.events.length]] };
  },
  'values altered': (history, dice) => {
    const sequence = oneOf(history, dice, hasValues);
    const name = dice.oneOf(['salt', 'before', 'after'] as const);
    const events = changed(history.events, sequence, ({ values, ...event }) => ({
      ...event,
      values: values && { ...values, [name]: `${values[name]} ` },
    }));
    return { events, stored: endOf(history.events), expected: [['values altered', sequence]] };
  },
  'values swapped': (history, dice) => {
    const [a, b] = twoOf(history, dice, hasValues);
    const rest = history.events.filter((event) => event !== a && event !== b);
    const events = inOrder([...rest, { ...a, values: b.values }, { ...b, values: a.values }]);
    return { events, stored: endOf(history.events), expected: [['values altered', a.sequence], ['values altered', b.sequence]] }; // prettier-ignore
  },
  'values removed': (history, dice) => {
    const sequence = oneOf(history, dice, hasValues);
    const events = changed(history.events, sequence, (event) => ({ ...event, values: null }));
    return { events, stored: endOf(history.events), expected: [['values removed', sequence]] };
  },
  'the event of an erasing removed': (history) => {
    const events = history.events.filter(({ sequence }) => sequence !== history.erasing);
    const missed = history.erased.map((sequence) => ['values removed', sequence] as const);
    return { events, stored: endOf(history.events), expected: [['removed', history.erasing], ...missed] };
  },
  'an event added at the end': (history, dice) => {
    const last = history.events.length + 1;
    const { viewer, action, ...event } = dice.oneOf(history.events);
    const more = [...history.events, { ...event, sequence: last, viewer, action }];
    const events = chainedAgain(more, last, last, dice.oneOf(forgers).by);
    const unexplained = event.values === null ? [['values removed', last] as const] : [];
    return { events, stored: endOf(events), expected: [['altered', last], ...unexplained] };
  },
  'the end that the store notes altered': (history, dice) => {
    const end = endOf(history.events);
    const sequence = dice.oneOf([end.sequence, end.sequence - 1 - dice.number(5)]);
    const stored = { sequence, hash: dice.oneOf([`${end.hash}!`, '']) };
    return { events: history.events, stored, expected: [['end altered', sequence]] };
  },
};

function tamper(name: string, history: MadeHistory, dice: Dice): Tampered {
  const tampering = tamperings[name];
  if (!tampering) throw new Error(`no tampering: ${name}`);
  return tampering(history, dice);
}
