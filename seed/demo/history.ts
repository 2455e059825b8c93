/** The story of a partnership in the demo: its statuses, steps and decisions, day by day over the last three years. */
import { addDays } from '../../api/writing/periods.ts';
import type { DecisionKind, PartnershipStatus } from '../seed-data.ts';
import { cell, readTable } from '../table.ts';
import { daysBetween } from './days.ts';
import { type Random, randomNamed } from './random.ts';

export interface PlannedDecision {
  kind: DecisionKind;
  on: string;
  /** Which of the parties, from 0. */
  by: number;
  reason: string;
}

export interface History {
  /** The day the parties began to talk. */
  begunOn: string;
  /** The day it became active; null where it never did. */
  startedOn: string | null;
  endedOn: string | null;
  statusDays: string[];
  statuses: PartnershipStatus[];
  stepDays: string[];
  steps: number[];
  /** Why a coordinator set the last step; null on the first one. */
  stepReason: string | null;
  decisions: PlannedDecision[];
}

/** Makes the history that leads to a status and step of today. */
export type MakeHistory = (status: PartnershipStatus, step: number, partyCount: number) => History;

export async function readHistories(today: string): Promise<MakeHistory> {
  const random = randomNamed('histories');
  const reasons = await readTable(new URL('reasons.csv', import.meta.url));
  const stepReasons = await readTable(new URL('step-reasons.csv', import.meta.url));
  const reasonOf = (kind: DecisionKind) =>
    cell(random.pick(reasons.filter((line) => cell(line, 'kind') === kind)), 'reason');
  return (status, step, partyCount) => {
    const age = random.between(...agesOf[status]);
    const begunOn = addDays(today, -age);
    const decisions = decisionsOf(status, begunOn, { age, partyCount, reasonOf, random });
    const statusChanges = statusesAfter(decisions, partyCount);
    const startedOn = statusChanges.find((change) => change.status === 'ACTIVE')?.on ?? null;
    const endedOn = statusChanges.find((change) => change.status === 'ENDED')?.on ?? null;
    const climb = climbTo(step, begunOn, endedOn ?? addDays(today, -random.between(5, 15)), random.chance(0.12));
    const ownReasons = stepReasons.filter((line) => cell(line, 'step') === String(step));
    return {
      begunOn,
      startedOn,
      endedOn,
      statusDays: [begunOn, ...statusChanges.map(({ on }) => on)],
      statuses: ['EXPLORING', ...statusChanges.map((change) => change.status)],
      stepDays: climb.map(({ on }) => on),
      steps: climb.map((change) => change.step),
      stepReason: step === 1 ? null : cell(random.pick(ownReasons), 'reason'),
      decisions,
    };
  };
}

/** How many days ago the parties of a partnership of that status began to talk, at least and at most. */
const agesOf: Readonly<Record<PartnershipStatus, [number, number]>> = {
  EXPLORING: [30, 200],
  ACTIVE: [260, 1_095],
  PAUSED: [400, 1_000],
  ENDED: [600, 1_095],
  DECLINED: [200, 800],
};

interface Course {
  age: number;
  partyCount: number;
  reasonOf: (kind: DecisionKind) => string;
  random: Random;
}

function decisionsOf(
  status: PartnershipStatus,
  begunOn: string,
  { age, partyCount, reasonOf, random }: Course,
): PlannedDecision[] {
  const decide = (kind: DecisionKind, afterDays: number, by = 0): PlannedDecision => ({
    kind,
    by,
    on: addDays(begunOn, afterDays),
    reason: reasonOf(kind),
  });
  const entries = Array.from({ length: partyCount }, (_, by) =>
    decide('ENTER', 14 + 12 * by + random.between(0, 10), by),
  );
  if (status === 'EXPLORING') return random.chance(0.5) ? entries.slice(0, 1) : [];
  if (status === 'DECLINED') return [...entries.slice(0, 1), decide('DECLINE', random.between(45, 110), 1)];
  if (status === 'PAUSED') return [...entries, decide('PAUSE', age - random.between(20, 160))];
  const pauses = random.chance(0.2) ? [decide('PAUSE', 140), decide('RESUME', 200)] : [];
  if (status === 'ACTIVE') return [...entries, ...pauses];
  return [...entries, ...pauses, decide('END', age - random.between(20, 300))];
}

const statusAfter: Readonly<Partial<Record<DecisionKind, PartnershipStatus>>> = {
  DECLINE: 'DECLINED',
  PAUSE: 'PAUSED',
  RESUME: 'ACTIVE',
  END: 'ENDED',
};

/** What the decisions lead to: the last party's entry makes a partnership active, the others speak for themselves. */
function statusesAfter(
  decisions: readonly PlannedDecision[],
  partyCount: number,
): { on: string; status: PartnershipStatus }[] {
  return decisions.flatMap(({ kind, on, by }) => {
    const status = kind === 'ENTER' && by === partyCount - 1 ? 'ACTIVE' : statusAfter[kind];
    return status === undefined ? [] : [{ on, status }];
  });
}

/** One step after another at even distances; with a slip, one step too far and back again. */
function climbTo(step: number, begunOn: string, by: string, hasSlip: boolean): { on: string; step: number }[] {
  const steps = Array.from({ length: step }, (_, i) => i + 1);
  if (hasSlip && step > 1 && step < 5) steps.push(step + 1, step);
  const stride = Math.floor(daysBetween(begunOn, by) / steps.length);
  return steps.map((reached, i) => ({ on: addDays(begunOn, i * stride), step: reached }));
}
