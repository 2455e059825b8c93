/**
 * What an event changed, as a reader is told it: names for ids, nothing of what they may not see. The statement gives
 * the values as they were written, and the names of those things alone that the reader may see.
 */
import { objectOf } from '../input/reading.ts';
import type { State } from '../writing/writing.ts';

/** One field that an event changed; null where it was or became empty. */
export interface Change {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The names of what the reader may see, by id. */
type Names = ReadonlyMap<string, string>;

/** Keys of an entry that say whose record it is in, or its own id. */
const unsaid = new Set(['id', 'personId', 'partnershipId', 'goalId']);

/** The changes of one event, from `{before, after, names}`; null where the statement gave none. */
export function changesOf(told: unknown): Change[] | null {
  if (typeof told !== 'object' || told === null) return null;
  const { before, after, names } = objectOf(told);
  const known = namesIn(names);
  const [earlier, later] = [stateIn(before), stateIn(after)];
  if (later === null) return [];
  const fields = [...new Set([...Object.keys(earlier ?? {}), ...Object.keys(later)])];
  return fields.flatMap((field) => changeOf(field, earlier?.[field], later[field], known, earlier ?? {}, later));
}

function changeOf(
  field: string,
  before: unknown,
  after: unknown,
  names: Names,
  earlier: State,
  later: State,
): Change[] {
  if (isEntry(before) || isEntry(after)) return entryChanges(field, seen(before, names), seen(after, names), names);
  return differing(field, textOf(field, before, names, earlier), textOf(field, after, names, later));
}

/** What changed of a membership, party, commitment or decision; whose it is, is told in any case. */
function entryChanges(entry: string, before: State, after: State, names: Names): Change[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((field) => !unsaid.has(field));
  return fields.flatMap((field) => {
    const [was, is] = [textOf(field, before[field], names, before), textOf(field, after[field], names, after)];
    const path = `${entry}.${field}`;
    return field === 'organisationId' && (was ?? is) !== null
      ? [{ field: path, before: was, after: is }]
      : differing(path, was, is);
  });
}

const differing = (field: string, before: string | null, after: string | null): Change[] =>
  before === after ? [] : [{ field, before, after }];

const isEntry = (value: unknown): value is State =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An entry of an organisation that the reader may not see is as good as none. */
function seen(entry: unknown, names: Names): State {
  if (!isEntry(entry)) return {};
  const { organisationId } = entry;
  return typeof organisationId === 'string' && !names.has(organisationId) ? {} : entry;
}

function textOf(field: string, value: unknown, names: Names, beside: State): string | null {
  if (value === null || value === undefined) return null;
  if (field.endsWith('Id')) return names.get(written(value)) ?? null;
  if (field === 'role' && isOfHidden(beside, names)) return null;
  if (Array.isArray(value)) return joined(value.map((item) => itemText(field, item, names)));
  return written(value) || null;
}

/** A text as it is; numbers and truths in their own words. */
const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** True for the role of a first membership in an organisation that the reader may not see. */
const isOfHidden = ({ organisationId }: State, names: Names) =>
  typeof organisationId === 'string' && !names.has(organisationId);

function itemText(field: string, item: unknown, names: Names): string | null {
  if (field.endsWith('Ids')) return names.get(String(item)) ?? null;
  if (!isEntry(item)) return String(item);
  const { organisationId, name, value } = item;
  return typeof organisationId === 'string' ? (names.get(organisationId) ?? null) : `${String(name)}: ${String(value)}`;
}

function joined(texts: readonly (string | null)[]): string | null {
  return texts.filter((text) => text !== null).join(', ') || null;
}

function namesIn(list: unknown): Names {
  const pairs = Array.isArray(list) ? list.map(objectOf) : [];
  return new Map(pairs.map(({ id, name }) => [String(id), String(name)]));
}

function stateIn(text: unknown): State | null {
  const value: unknown = JSON.parse(String(text));
  return isEntry(value) ? value : null;
}
