/** Deleted records and what stands in the way of their return. */
import { readCypher } from '../graph/cypher-file.ts';
import type { Row } from '../graph/graph.ts';
import { recordStore } from '../writing/record-store.ts';
import type { State, Writing } from '../writing/writing.ts';

const restsOn = readCypher('record/rests-on');
const businessIdHolder = readCypher('record/business-id-holder');
const handOver = readCypher('record/hand-over');
const restore = readCypher('record/restore');

/** What a deleted record rests on, in the form that names are told in, and whether it `isGone`. */
export function restingPlacesOf({ run, context, recordId }: Writing): Promise<Row[]> {
  return run(restsOn, { id: recordId, viewer: context.viewer });
}

/** Who has taken a deleted organisation's Business ID meanwhile; undefined where nobody has. */
export async function businessIdHolderOf({ run, context, recordId }: Writing): Promise<Row | undefined> {
  const [row] = await run(businessIdHolder, { id: recordId, viewer: context.viewer });
  return row;
}

/** Makes the record and what went with it what they were; gives the record's label and what it says. */
export async function bringBack({ run, recordId }: Writing): Promise<{ label: string; state: State }> {
  await run(handOver, { id: recordId });
  const [row] = await run(restore, { id: recordId });
  const label = String(row?.['label']);
  return { label, state: await recordStore(label.toLowerCase()).read(run, recordId) };
}
