/** People and memberships as they are written. */
import { randomUUID } from 'node:crypto';
import type { Read } from '../graph/graph.ts';
import { readCypher } from '../graph/cypher-file.ts';
import { type Period, periodOf } from '../writing/periods.ts';
import { recordStore } from '../writing/record-store.ts';

export const personStore = recordStore('person', 'name');

const memberships = readCypher('person/memberships');
const addMembership = readCypher('person/add-membership');
const endMembership = readCypher('person/end-membership');

/** A pair of a person and an organisation. */
export interface MemberPair {
  readonly personId: string;
  readonly organisationId: string;
}

/** The stored memberships of a pair. */
export async function membershipsOf(run: Read, pair: MemberPair): Promise<(Period & { readonly id: string })[]> {
  const { personId, organisationId } = pair;
  const rows = await run(memberships, { personId, organisationId });
  return rows.map((row) => ({ id: String(row['id']), ...periodOf(row) }));
}

/** Makes a membership. */
export async function makeMembership(
  run: Read,
  membership: MemberPair & Period & { readonly role: string | null },
): Promise<void> {
  await run(addMembership, { membership: { ...membership, id: randomUUID() } });
}

/** Gives a membership its last day. */
export async function closeMembership(run: Read, id: string, until: string): Promise<void> {
  await run(endMembership, { id, until });
}
