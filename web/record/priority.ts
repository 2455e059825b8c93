/** How much something matters, as a form holds it: 1 (nice to have) to 3 (cannot do without). */
import { m } from '../language/messages.ts';

export const priorities = ['1', '2', '3'] as const;
export type Priority = (typeof priorities)[number];

const names: Record<Priority, () => string> = {
  1: m.record_priority_1,
  2: m.record_priority_2,
  3: m.record_priority_3,
};

/** “Cannot do without”. */
export function priorityName(priority: Priority): string {
  return names[priority]();
}

/** A number of the API as a priority; the middle one where there is none. */
export function toPriority(value: number | undefined): Priority {
  return priorities.find((priority) => Number(priority) === value) ?? '2';
}
