/** The partnerships of the demo as planned by hand in `partnerships.csv`: who pursues which goal together, how far. */
import type { PartnershipStatus } from '../seed-data.ts';
import { cell, type Line, readTable } from '../table.ts';
import type { DemoGoal } from './goals.ts';
import type { DemoOrganisation } from './organisations.ts';

export interface PartnershipPlan {
  externalId: string;
  name: string;
  /** The first is the main one. */
  goals: readonly DemoGoal[];
  /** The parties, the one that leads first. */
  organisations: readonly DemoOrganisation[];
  status: PartnershipStatus;
  /** 1 to 5. */
  step: number;
}

export async function readPlans(
  organisations: readonly DemoOrganisation[],
  goals: readonly DemoGoal[],
): Promise<PartnershipPlan[]> {
  const lines = await readTable(new URL('partnerships.csv', import.meta.url));
  return lines.map((line) => ({
    externalId: cell(line, 'id'),
    name: cell(line, 'name'),
    goals: named(goals, cell(line, 'goals')),
    organisations: named(organisations, cell(line, 'parties')),
    status: statusOf(line),
    step: Number(cell(line, 'step')),
  }));
}

/** Those with the ids of the text, in its order. */
function named<T extends { row: { externalId: string } }>(all: readonly T[], ids: string): T[] {
  return ids.split(' ').map((id) => {
    const found = all.find(({ row }) => row.externalId === id);
    if (found === undefined) throw new Error(`Nothing called ${id}`);
    return found;
  });
}

const statuses = ['EXPLORING', 'ACTIVE', 'PAUSED', 'ENDED', 'DECLINED'] as const;

function statusOf(line: Line): PartnershipStatus {
  const status = statuses.find((name) => name === cell(line, 'status'));
  if (status === undefined) throw new Error(`No status ${cell(line, 'status')}`);
  return status;
}
