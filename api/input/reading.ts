/**
 * Inputs are read once, at the edge, by tables of fields: each field's kind turns a value into what is stored or says
 * what is wrong with it. Nothing here knows the store.
 */
import { type FieldProblem, type Fillings, problem, type Reason } from '../errors.ts';

/** A record or a word of the vocabulary that an input names. */
export interface Reference {
  readonly path: string;
  readonly label: string;
  readonly id: string;
  /** True for the record that is changed, false for what the change refers to. */
  readonly isSubject: boolean;
}

/** What reading one input brings to light beside its values. */
export class Reading {
  readonly problems: FieldProblem[] = [];
  readonly references: Reference[] = [];
  /** The version of the subject that the caller saw, where the input names one. */
  version: number | undefined;

  /** Notes what is wrong at a dotted path; the value read there is undefined. */
  refuse<R extends Reason>(path: string, reason: R, ...fillings: Fillings<R>): undefined {
    this.problems.push({ field: path, ...problem(reason, ...fillings) });
    return undefined;
  }
}

/** Reads one given value; undefined where it was refused. */
export type Kind<T> = (value: unknown, path: string, reading: Reading) => T | undefined;

/** One field of an input. */
export interface Field<T> {
  readonly kind: Kind<T>;
  /** What a new record has where nothing is given; absent: it must be given. */
  readonly initial?: { readonly value: T };
  /** What null leaves in an update; absent: it cannot be cleared. */
  readonly cleared?: { readonly value: T };
}
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The values of a new record: every field has one. */
export type New<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };
/** The values of an update: only of the fields that were given. */
export type Changes<F extends Fields> = Partial<New<F>>;

/** A field that must have a value. */
export const required = <T>(kind: Kind<T>): Field<T> => ({ kind });
/** A field that may be unknown: null. */
export const optional = <T>(kind: Kind<T>): Field<T | null> => ({
  kind,
  initial: { value: null },
  cleared: { value: null },
});
/** A field that starts with a value and then always has one. */
export const startingWith = <T>(value: T, kind: Kind<T>): Field<T> => ({ kind, initial: { value } });

/** Reads a whole new thing: absent and null are the same. */
export function readNew<F extends Fields>(fields: F, input: unknown, path: string, reading: Reading): New<F> {
  const given = objectOf(input);
  const values = Object.entries(fields).map(([name, field]) => {
    const value = given[name] ?? null;
    if (value !== null) return [name, field.kind(value, join(path, name), reading)];
    return [name, field.initial ? field.initial.value : reading.refuse(join(path, name), 'required')];
  });
  return Object.fromEntries(values) as New<F>; // refused values are undefined, and then the input goes no further
}

/** Reads an update: absent fields stay out, null clears. */
export function readChanges<F extends Fields>(fields: F, input: unknown, path: string, reading: Reading): Changes<F> {
  const given = objectOf(input);
  const values = Object.entries(fields).flatMap(([name, field]) => {
    const value = given[name];
    if (value === undefined) return [];
    if (value !== null) return [[name, field.kind(value, join(path, name), reading)]];
    return [[name, field.cleared ? field.cleared.value : reading.refuse(join(path, name), 'cannotBeCleared')]];
  });
  return Object.fromEntries(values) as Changes<F>; // as above
}

/** A list, in the order given; `keyOf` says what may stand in it only once, and in which field of an item it is. */
export function list<T>(item: Kind<T>, max: number, keyOf: (item: T) => unknown, keyField = ''): Field<T[]> {
  const kind: Kind<T[]> = (value, path, reading) => {
    const given: unknown[] = Array.isArray(value) ? value : [value];
    if (given.length > max) return reading.refuse(path, 'listTooLong', { max });
    const keys = new Set<unknown>();
    return given.flatMap((each, i) => {
      const read = item(each, join(path, String(i)), reading);
      if (read === undefined) return [];
      const key = keyOf(read);
      if (keys.has(key)) reading.refuse(join(path, String(i), keyField), 'listedTwice');
      keys.add(key);
      return [read];
    });
  };
  return { kind, initial: { value: [] }, cleared: { value: [] } };
}

/** An item that is an input of its own. */
export const nested =
  <F extends Fields>(fields: F): Kind<New<F>> =>
  (value, path, reading) =>
    readNew(fields, value, path, reading);

/** A path below another. */
export const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('.');

/** The value as an object; the schema has made sure that it is one. */
export function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new TypeError('An input that is no object');
  return { ...value };
}
