/** The parties of partnerships as they are written. */
import { randomUUID } from 'node:crypto';
import type { Read } from '../graph/graph.ts';
import { readCypher } from '../graph/cypher-file.ts';
import { type Period, periodOf } from '../writing/periods.ts';
import type { NewParty } from './partnership.input.ts';

const parties = readCypher('partnership/parties');
const addParties = readCypher('partnership/add-parties');
const saveParty = readCypher('partnership/save-party');

/** A stored party. */
export interface Party extends Period {
  readonly id: string;
  readonly organisationId: string;
  readonly role: unknown;
  readonly responsibilities: unknown;
  readonly contactIds: readonly string[];
}

/** All parties of a partnership, those that have ended too. */
export async function partiesOf(run: Read, partnershipId: string): Promise<Party[]> {
  const rows = await run(parties, { partnershipId });
  return rows.map((row) => ({
    id: String(row['id']),
    organisationId: String(row['organisationId']),
    role: row['role'],
    responsibilities: row['responsibilities'],
    contactIds: Array.isArray(row['contactIds']) ? row['contactIds'].map(String) : [],
    ...periodOf(row),
  }));
}

/** Makes parties of a partnership. */
export async function makeParties(run: Read, partnershipId: string, added: readonly NewParty[]): Promise<void> {
  await run(addParties, { partnershipId, parties: added.map((party) => ({ ...party, id: randomUUID() })) });
}

/** Makes a party what the values say. */
export async function changeParty(run: Read, party: Party): Promise<void> {
  await run(saveParty, { party });
}
