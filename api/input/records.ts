/** What inputs of all records share: what they refer to, the version that was seen, visibility, attributes. */
import { wholeNumber } from './numbers.ts';
import { type Field, type Kind, list, nested, required } from './reading.ts';
import { line, lines } from './text.ts';

/** The visibilities, widest first. */
export const visibilities = ['PUBLIC', 'NETWORK', 'PARTIES', 'OWN'] as const;
export type Visibility = (typeof visibilities)[number];

const widthOf = (visibility: unknown) => visibilities.length - visibilities.findIndex((each) => each === visibility);

/** True when the first visibility lets more people read than the second. */
export const isWider = (a: unknown, b: unknown): boolean => widthOf(a) > widthOf(b);

const named =
  (label: string, isSubject: boolean): Kind<string> =>
  (value, path, reading) => {
    const id = String(value);
    reading.references.push({ path, label, id, isSubject });
    return id;
  };

/** The id of something that the change refers to: a record, a place or a resource. */
export const reference = (label: string): Kind<string> => named(label, false);
/** The id of the record that is changed. */
export const subject = (label: string): Kind<string> => named(label, true);

/** The ids of things that the change refers to, each once. */
export const references = (label: string, max: number) => list(reference(label), max, (id) => id);

/** The version of the subject that the caller saw. */
export const seenVersion: Kind<number> = (value, _path, reading) => {
  const version = Number(value);
  reading.version = version;
  return version;
};

/** Fields of an input that changes one record as it was seen. */
export const changeOf = (label: string) => ({ id: required(subject(label)), version: required(seenVersion) });

/** One of the visibilities that a type of record may have. */
export const visibilityAmong =
  (allowed: readonly Visibility[]): Kind<Visibility> =>
  (value, path, reading) =>
    allowed.find((each) => each === value) ??
    reading.refuse(path, 'visibilityNotAllowed', { allowed: allowed.join(', ') });

/** The value of an attribute; it may be empty: the field is there and says nothing. */
const attributeValue: Kind<string> = (value, path, reading) =>
  String(value).trim() === '' ? '' : lines(2000)(value, path, reading);

/** Fields of the network's own: at most 100, each name once. */
export const attributes = list(
  nested({ name: required(line(100)), value: required(attributeValue) }),
  100,
  ({ name }) => name,
  'name',
);

const sdgs = list(wholeNumber(1, 17), 17, (number) => number);

/** UN Sustainable Development Goals, each once, ascending. */
export const sustainableDevelopmentGoals: Field<number[]> = {
  ...sdgs,
  kind: (value, path, reading) => sdgs.kind(value, path, reading)?.sort((a, b) => a - b),
};
