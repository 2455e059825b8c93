/** Who may see a record: what each type allows, its default first, and what that means in words. */
import { m } from '../language/messages.ts';
import type { Visibility } from '../language/words.ts';

/** The types of records that the reader can add. */
export type RecordType = 'Organisation' | 'Person' | 'Goal' | 'Offer' | 'Need' | 'Partnership' | 'Agreement';

const allowed: Record<RecordType, readonly [Visibility, ...Visibility[]]> = {
  Organisation: ['NETWORK', 'PUBLIC'],
  Person: ['OWN', 'NETWORK', 'PUBLIC'],
  Goal: ['NETWORK', 'PUBLIC', 'PARTIES'],
  Offer: ['NETWORK', 'PUBLIC', 'OWN'],
  Need: ['NETWORK', 'PUBLIC', 'OWN'],
  Partnership: ['NETWORK', 'PUBLIC', 'PARTIES'],
  Agreement: ['PARTIES', 'NETWORK', 'PUBLIC'],
};

/** Whether it names a type of records that the reader can add. */
export function isRecordType(value: unknown): value is RecordType {
  return typeof value === 'string' && value in allowed;
}

/** From the widest to the narrowest. */
const widestFirst: readonly Visibility[] = ['PUBLIC', 'NETWORK', 'PARTIES', 'OWN'];

/** What a new record of the type has when nothing is chosen. */
export function defaultVisibility(type: RecordType): Visibility {
  return allowed[type][0];
}

/**
 * What a record of the type may have, the widest first; an agreement also no more than its partnership, `widest`.
 */
export function allowedVisibilities(type: RecordType, widest: Visibility = 'PUBLIC'): Visibility[] {
  const from = widestFirst.indexOf(widest);
  return widestFirst.filter((visibility, index) => index >= from && allowed[type].includes(visibility));
}

/** Whether everyone signed in sees it. */
export const isOpen = (visibility: Visibility): boolean => visibility === 'PUBLIC' || visibility === 'NETWORK';

/** Who sees a record of the type with that visibility. */
export function whoSees(type: RecordType, visibility: Visibility): string {
  if (visibility === 'PUBLIC') return m.record_sees_PUBLIC();
  if (visibility === 'NETWORK') return m.record_sees_NETWORK();
  if (visibility === 'PARTIES') return type === 'Goal' ? m.record_sees_committed() : m.record_sees_parties();
  return type === 'Person' ? m.record_sees_acts_for() : m.record_sees_own();
}
