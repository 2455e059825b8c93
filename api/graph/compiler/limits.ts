/** How many items a list may be asked for. */
import type { GraphQLField } from 'graphql';
import { fieldFailure } from '../../errors.ts';

const most: Readonly<Record<string, number>> = { network: 10_000 };
const mostOfOthers = 1_000;

/** A field's arguments, each there: what is absent or null takes its default, else null. */
export function withDefaults(
  field: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const defaults = field.args.map(({ name, defaultValue }) => [name, args[name] ?? defaultValue ?? null] as const);
  return { ...args, ...Object.fromEntries(defaults) };
}

/** Throws BAD_USER_INPUT naming `first` or `last` where it isn't 1 to the field's greatest number. */
export function rejectRange(fieldName: string, args: Readonly<Record<string, unknown>>): void {
  const max = most[fieldName] ?? mostOfOthers;
  for (const name of ['first', 'last'] as const) {
    const count = args[name];
    if (typeof count === 'number' && (count < 1 || count > max)) throw fieldFailure(name, 'pageSize', { min: 1, max });
  }
}
