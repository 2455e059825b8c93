/** What is typed into a form, what it began from, and what is still missing. */
import { isSame, type FieldName } from './merge.ts';

interface Options<Values> {
  /** Fields that may not be left empty. */
  required?: readonly FieldName<Values>[];
  /** Dotted paths of what is missing within fields that hold several things. */
  missingWithin?: (values: Values) => string[];
  /** The version of the record that the values were read from; absent for a new record. */
  version?: number;
}

/** Fields are named as the API's input names them, so that its refusals find their field. */
export class Form<Values extends object> {
  /** Bound to the fields. */
  values: Values;
  /** The version that a change of the record names. */
  version: number;
  /** Paths of required fields that were empty when saving was tried last. */
  missing = $state.raw<readonly string[]>([]);

  #base: Values;
  readonly #required: readonly FieldName<Values>[];
  readonly #missingWithin: (values: Values) => string[];

  constructor(initial: Values, { required = [], missingWithin = () => [], version = 0 }: Options<Values> = {}) {
    this.values = $state({ ...initial });
    this.version = version;
    this.#base = initial;
    this.#required = required;
    this.#missingWithin = missingWithin;
  }

  /** What the form began from. */
  get base(): Values {
    return this.#base;
  }

  get isChanged(): boolean {
    for (const field in this.values) {
      if (this.#isChanged(field)) return true;
    }
    return false;
  }

  /** Notes which required fields are empty; true when none is. */
  check(): boolean {
    const empty = this.#required.filter((field) => isEmpty(this.values[field]));
    this.missing = [...empty, ...this.#missingWithin(this.values)];
    return this.missing.length === 0;
  }

  /** Of an API input named as the form's fields, the parts that the reader changed. */
  changesOf<Input extends object>(input: Input): Partial<Input> {
    const changes: Partial<Input> = {};
    for (const field in input) {
      if (this.#isChanged(field)) changes[field] = input[field];
    }
    return changes;
  }

  /** Goes on from a newer version of the record, with values chosen from both. */
  rebase(newest: Values, version: number, chosen: Values): void {
    this.#base = newest;
    this.version = version;
    this.values = chosen;
  }

  #isChanged(field: string): boolean {
    return !isSame(valueOf(this.#base, field), valueOf(this.values, field));
  }
}

function valueOf(values: object, field: string): unknown {
  return new Map<string, unknown>(Object.entries(values)).get(field);
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
