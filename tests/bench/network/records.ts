/** Ids and what every record of the bench has. */
import { recordId } from '../../../seed/record-id.ts';
import type { SeedData, Visibility } from '../../../seed/seed-data.ts';

/** The name of the source that the bench's records come from. */
export const source = 'bench';
const moment = '2026-01-15T09:00:00Z';

export const nothing: SeedData = {
  organisations: [], people: [], memberships: [], goals: [], goalCommitments: [], offers: [], needs: [],
  partnerships: [], parties: [], agreements: [], decisions: [],
}; // prettier-ignore

export const idOf = (kind: string, ...numbers: number[]) => recordId(source, [kind, ...numbers].join('-'));

/** The id of an organisation by its index, from 0. */
export const organisationId = (index: number) => idOf('organisation', index);

/** What every record's row begins with. */
export function record(visibility: Visibility, kind: string, ...numbers: number[]) {
  const externalId = [kind, ...numbers].join('-');
  return { id: recordId(source, externalId), externalId, visibility, createdAt: moment, updatedAt: moment };
}
