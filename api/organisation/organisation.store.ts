/** Organisations as they are written. */
import { readCypher } from '../graph/cypher-file.ts';
import type { Read, Row } from '../graph/graph.ts';
import { recordStore } from '../writing/record-store.ts';
import type { Writing } from '../writing/writing.ts';

export const organisationStore = recordStore('organisation', 'name');

const businessIdHolder = readCypher('organisation/business-id-holder');
const partnershipsOf = readCypher('organisation/partnerships-of');

/** Who else has the Business ID, in the form that names are told in; undefined where nobody has. */
export async function holderOf({ run, context, recordId }: Writing, businessId: string): Promise<Row | undefined> {
  const [row] = await run(businessIdHolder, { businessId, id: recordId, viewer: context.viewer });
  return row;
}

/** Ids of the partnerships that an organisation is or was a party of. */
export async function partnershipIdsOf(run: Read, id: string): Promise<string[]> {
  return (await run(partnershipsOf, { id })).map((row) => String(row['id']));
}
