/** Partnerships as they are written, with their timelines and decisions. */
import { randomUUID } from 'node:crypto';
import type { Read } from '../graph/graph.ts';
import { readCypher } from '../graph/cypher-file.ts';
import { type Visibility, visibilities } from '../input/records.ts';
import { recordStore } from '../writing/record-store.ts';
import type { DecisionInput } from './partnership.input.ts';
import type { Acceptance, Status } from './decisions.ts';
import type { Timeline } from './timeline.ts';

export const partnershipStore = recordStore('partnership', 'name');

const begin = readCypher('partnership/begin');
const touch = readCypher('partnership/touch');
const narrowAgreements = readCypher('partnership/narrow-agreements');
const statusTimeline = readCypher('partnership/status-timeline');
const acceptances = readCypher('partnership/acceptances');
const addDecision = readCypher('partnership/add-decision');
const override = readCypher('partnership/override-step');

/** Starts the timelines of a new partnership: its status, and step 1. */
export async function beginTimelines(run: Read, id: string, day: string, status: string): Promise<void> {
  await run(begin, { id, day, status });
}

/** Counts a change that is none of the partnership's own values. */
export async function countChange(run: Read, id: string): Promise<void> {
  await run(touch, { id });
}

/** Narrows the agreements that would be seen more widely than their partnership; gives what each was. */
export async function narrowAgreementsTo(run: Read, id: string, visibility: Visibility) {
  const wider = visibilities.slice(0, visibilities.indexOf(visibility));
  const rows = await run(narrowAgreements, { id, visibility, wider });
  return rows.map((row) => ({ id: String(row['id']), visibility: String(row['visibility']) }));
}

/** The statuses of a partnership by day. */
export async function statusesOf(run: Read, id: string): Promise<Timeline<Status>> {
  const [row] = await run(statusTimeline, { id });
  return { days: texts(row?.['days']), values: texts(row?.['values']).filter(isStatus) };
}

/** A stored list as texts. */
export const texts = (list: unknown): string[] => (Array.isArray(list) ? list.map(String) : []);

const isStatus = (text: string): text is Status =>
  ['EXPLORING', 'ACTIVE', 'PAUSED', 'ENDED', 'DECLINED'].includes(text);

/** Which parties have accepted so far, and from which day on. */
export async function acceptancesOf(run: Read, id: string): Promise<Acceptance[]> {
  const rows = await run(acceptances, { id });
  return rows.map((row) => ({ partyId: String(row['partyId']), on: String(row['on']) }));
}

/** Records a decision and the statuses after it. */
export async function recordDecision(run: Read, decision: DecisionInput, statuses: Timeline<Status>): Promise<void> {
  await run(addDecision, { decision: { ...decision, id: randomUUID() }, ...statuses });
}

/** A step set by hand, or taken away: null. */
export interface StepOverride {
  readonly day: string;
  readonly step: number | null;
  readonly reason: string;
}

/** Sets the step from a day on, without one back to step 1; gives the override that stood before. */
export async function setStep(run: Read, id: string, values: StepOverride): Promise<unknown> {
  const [row] = await run(override, { id, ...values });
  return row?.['earlier'];
}
