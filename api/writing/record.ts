/** What creating and updating have in common for every type of record. */
import type { RequestContext } from '../context.ts';
import { fieldFailure } from '../errors.ts';
import { localisedDay } from '../errors/sentences.ts';
import type { Read } from '../graph/graph.ts';
import { refuseDisorder } from '../input/calendar.ts';
import { type Changes, type Fields, type New, type Reading, readChanges, readNew } from '../input/reading.ts';
import { changeOf } from '../input/records.ts';
import { changing, type Permission } from '../permissions/permission.ts';
import type { Plan } from './mutation.ts';
import { type Near, settle, surroundingsOf } from './settle.ts';
import { note, type State, type Writing } from './writing.ts';

/** How records of one type are kept. */
export interface RecordStore {
  /** The record as plain values; it must exist. */
  read(run: Read, id: string): Promise<State>;
  /** Makes the record what the values say, one version on; one that isn't there yet is made. */
  save(run: Read, id: string, state: State): Promise<void>;
}

/** What is particular about one type of record. */
export interface RecordType {
  readonly label: string;
  readonly store: RecordStore;
  /** Fields that hold a first and a last day, which must be in order. */
  readonly period?: readonly [first: string, last: string];
  /** What stays of the earlier values although others take their place: what the writer may not see. */
  keep?(writing: Writing, before: State, given: State): Promise<State>;
  /** Refuses values that don't go together with what else is stored; `given` are those of this change. */
  check?(writing: Writing, after: State, given: State): Promise<void>;
  /** What else an update has unsettled, where it has. */
  unsettled?(writing: Writing, before: State, after: State): Promise<Near[]>;
}

/** What is particular about creating records of one type. */
export interface Creation<F extends Fields> {
  readonly fields: F;
  /** Who may make one. */
  readonly permission: Permission<New<F>>;
  /** Checks and completes the input at the edge. */
  refine?(given: New<F>, reading: Reading, context: RequestContext): New<F>;
  /** Makes what the record comes with. */
  furnish?(writing: Writing, given: New<F>): Promise<void>;
}

/** The plan of a mutation that makes a record. */
export function creating<F extends Fields>(
  type: RecordType,
  { fields, permission, refine, furnish }: Creation<F>,
): Plan<New<F>> {
  return {
    read: (input, reading, context) => {
      const given = readNew(fields, input, '', reading);
      const refined = refine ? refine(given, reading, context) : given;
      if (type.period) refuseDisorderOf(refined, type.period, reading);
      return refined;
    },
    permission,
    write: async (writing, given) => {
      await type.check?.(writing, given, given);
      await type.store.save(writing.run, writing.recordId, given);
      await furnish?.(writing, given);
      await settle(writing, await surroundingsOf(writing, writing.recordId));
      note(writing, type.label, null, given);
    },
  };
}

/** The plan of a mutation that changes given fields of a record; for who may change it, where nothing else is said. */
export function updating<F extends Fields>(
  type: RecordType,
  fields: F,
  permission: Permission<Changes<F>> = changing(),
): Plan<Changes<F>> {
  return {
    read: (input, reading) => {
      readNew(changeOf(type.label), input, '', reading);
      const given = readChanges(fields, input, '', reading);
      if (type.period) refuseDisorderOf(given, type.period, reading);
      return given;
    },
    permission,
    write: async (writing, given) => {
      const before = await type.store.read(writing.run, writing.recordId);
      const kept = (await type.keep?.(writing, before, given)) ?? {};
      const after = { ...before, ...given, ...kept };
      if (type.period) refuseStoredDisorder(after, given, type.period);
      await type.check?.(writing, after, given);
      await type.store.save(writing.run, writing.recordId, after);
      await settle(writing, (await type.unsettled?.(writing, before, after)) ?? []);
      note(writing, type.label, before, after);
    },
  };
}

function refuseDisorderOf(state: State, [first, last]: readonly [string, string], reading: Reading): void {
  refuseDisorder(state[first], state[last], last, reading);
}

/** Days given in order may still clash with those stored; the field that was given is to be corrected. */
function refuseStoredDisorder(after: State, given: State, [first, last]: readonly [string, string]): void {
  const [from, until] = [after[first], after[last]];
  if (typeof from !== 'string' || typeof until !== 'string' || from <= until) return;
  throw fieldFailure(given[last] === undefined ? first : last, 'endsBeforeStart', { first: localisedDay(from) });
}
