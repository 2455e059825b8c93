/** What the filter of a list may say, beyond what the schema says of it. */
import { type FieldProblem, problem, refuse } from '../errors.ts';

type Arguments = Readonly<Record<string, unknown>>;
type Check = (value: unknown, field: string) => readonly FieldProblem[];

const longestText = 200;

const text: Check = (value, field) =>
  typeof value === 'string' && Array.from(value).length > longestText
    ? [{ field, ...problem('textTooLong', { max: longestText }) }]
    : [];

const inRange =
  (min: number, max: number): Check =>
  (value, field) =>
    typeof value === 'number' && (value < min || value > max)
      ? [{ field, ...problem('numberInRange', { min, max }) }]
      : [];

const each =
  (check: Check): Check =>
  (values, field) =>
    Array.isArray(values) ? values.flatMap((value: unknown, i) => check(value, `${field}.${String(i)}`)) : [];

const checks: Readonly<Record<string, Check>> = {
  text,
  minimumStep: inRange(1, 5),
  sdgs: each(inRange(1, 17)),
};

/** Throws BAD_USER_INPUT for a number out of its range, or a text of more than 200 characters. */
export function refuseFilter({ filter, text: words }: Arguments): void {
  const parts = Object.entries({ ...(filter ?? {}) }).map(([name, value]) => ({
    name,
    value,
    field: `filter.${name}`,
  }));
  const all = [...parts, { name: 'text', value: words, field: 'text' }];
  refuse(
    all.flatMap(({ name, value, field }) =>
      value === null || value === undefined ? [] : (checks[name]?.(value, field) ?? []),
    ),
  );
}
