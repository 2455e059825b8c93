/** How many items a list may be asked for. */
import { fieldFailure } from '../../errors.ts';

const most: Readonly<Record<string, number>> = { network: 10_000 };
const mostOfOthers = 1_000;

/** Throws BAD_USER_INPUT naming `first` or `last` where it isn't 1 to the field's greatest number. */
export function rejectRange(fieldName: string, args: Readonly<Record<string, unknown>>): void {
  const max = most[fieldName] ?? mostOfOthers;
  for (const name of ['first', 'last'] as const) {
    const count = args[name];
    if (typeof count === 'number' && (count < 1 || count > max)) throw fieldFailure(name, 'pageSize', { min: 1, max });
  }
}
