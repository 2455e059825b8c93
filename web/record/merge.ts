/** What two people changed in the same record, field by field, and the values that result from choosing. */

/** A field's name, as the API's input has it. */
export type FieldName<Values> = keyof Values & string;

/** Whose value of a field stays. */
export type Choice = 'mine' | 'theirs';

export type Choices<Values> = Partial<Record<FieldName<Values>, Choice>>;

/** A field whose value now differs from what is saved, and who moved away from the value both began from. */
export interface Difference<Values> {
  field: FieldName<Values>;
  changedBy: 'me' | 'them' | 'both';
}

/** The fields in which `mine` and `theirs` differ, in the order of `mine`. */
export function findDifferences<Values extends object>(
  base: Values,
  mine: Values,
  theirs: Values,
): Difference<Values>[] {
  const differences: Difference<Values>[] = [];
  for (const field in mine) {
    if (isSame(mine[field], theirs[field])) continue;
    if (isSame(base[field], theirs[field])) differences.push({ field, changedBy: 'me' });
    else differences.push({ field, changedBy: isSame(base[field], mine[field]) ? 'them' : 'both' });
  }
  return differences;
}

/** Each side keeps what it alone changed; what both changed is left to be chosen. */
export function usualChoices<Values extends object>(differences: readonly Difference<Values>[]): Choices<Values> {
  const choices: Choices<Values> = {};
  for (const { field, changedBy } of differences) {
    if (changedBy !== 'both') choices[field] = changedBy === 'me' ? 'mine' : 'theirs';
  }
  return choices;
}

/** Theirs, with mine where mine was chosen. */
export function merge<Values extends object>(mine: Values, theirs: Values, choices: Choices<Values>): Values {
  const merged = { ...theirs };
  for (const field in mine) {
    if (choices[field] === 'mine') merged[field] = mine[field];
  }
  return merged;
}

/** Equal in what is stored: of something chosen from a list only its id counts, not how it is shown. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(stored(one)) === JSON.stringify(stored(other));
}

function stored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stored);
  if (typeof value === 'object' && value !== null && 'label' in value && 'value' in value) return value.value;
  return value;
}
