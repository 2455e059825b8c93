/** Agreements as they are written. */
import type { Read } from '../graph/graph.ts';
import { readCypher } from '../graph/cypher-file.ts';
import { recordStore } from '../writing/record-store.ts';

export const agreementStore = recordStore('agreement', 'title');

const partnershipVisibility = readCypher('agreement/partnership-visibility');

/** Who may see the partnership that an agreement is or will be of. */
export async function visibilityOfPartnership(run: Read, partnershipId: string): Promise<string> {
  const [row] = await run(partnershipVisibility, { partnershipId });
  return String(row?.['visibility']);
}
