/** Goals and commitments as they are written. */
import { randomUUID } from 'node:crypto';
import type { Read } from '../graph/graph.ts';
import { readCypher } from '../graph/cypher-file.ts';
import { objectOf } from '../input/reading.ts';
import { recordStore } from '../writing/record-store.ts';
import type { State } from '../writing/writing.ts';

export const goalStore = recordStore('goal', 'title');

const commitment = readCypher('goal/commitment');
const commit = readCypher('goal/commit');
const withdraw = readCypher('goal/withdraw');

/** A pair of a goal and an organisation. */
export interface GoalPair {
  readonly goalId: string;
  readonly organisationId: string;
}

/** The organisation's commitment as plain values; null where there is none. */
export async function readCommitment(run: Read, { goalId, organisationId }: GoalPair): Promise<State | null> {
  const [row] = await run(commitment, { goalId, organisationId });
  return row ? objectOf(row['state']) : null;
}

/** Makes the commitment, or makes it what the values say. */
export async function saveCommitment(run: Read, state: GoalPair & State): Promise<void> {
  await run(commit, { state, newId: randomUUID() });
}

/** Removes the commitment. */
export async function removeCommitment(run: Read, { goalId, organisationId }: GoalPair): Promise<void> {
  await run(withdraw, { goalId, organisationId });
}
