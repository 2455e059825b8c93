/** The goals of the demo, hand-written in `goals.csv`, and who is committed to each, with the motives of `motives.csv`. */
import { sortKeys } from '../../api/graph/sort-key.ts';
import type { GoalCommitmentRow, GoalRow } from '../seed-data.ts';
import { cell, type Line, optionalCell, readTable } from '../table.ts';
import { addDays, daysBetween, momentOf } from './days.ts';
import { demoId } from './demo-id.ts';
import type { DemoOrganisation } from './organisations.ts';
import type { PartnershipPlan } from './plans.ts';
import { type Random, randomNamed } from './random.ts';

export interface DemoGoal {
  row: GoalRow;
  theme: string;
  /** The place whose organisations pursue it; null where it is everyone's. */
  within: string | null;
}

/** Every third goal belongs to one organisation of those that care for it, the others to the network. */
export async function readGoals(organisations: readonly DemoOrganisation[], today: string): Promise<DemoGoal[]> {
  const random = randomNamed('goals');
  const lines = await readTable(new URL('goals.csv', import.meta.url));
  return lines.map((line, i) => {
    const goal = { theme: cell(line, 'theme'), within: optionalCell(line, 'within') };
    const owners = organisations.filter(
      ({ kind, isFinnish, ...organisation }) =>
        isFinnish && kind.sector === cell(line, 'ownerSector') && cares({ kind, ...organisation }, goal),
    );
    return { ...goal, row: goalRow(line, i % 3 === 0 ? random.pick(owners).row.id : null, today, random) };
  });
}

type Caring = Pick<DemoOrganisation, 'kind' | 'whereabouts'>;

function cares({ kind, whereabouts }: Caring, { theme, within }: Pick<DemoGoal, 'theme' | 'within'>): boolean {
  return kind.themes.some((own) => own === theme) && (within === null || whereabouts.includes(within));
}

function goalRow(line: Line, organisationId: string | null, today: string, random: Random): GoalRow {
  const externalId = cell(line, 'id');
  const title = cell(line, 'title');
  const createdOn = addDays(today, -random.between(600, 1_095));
  return {
    id: demoId(externalId),
    externalId,
    visibility: random.pick(['NETWORK', 'NETWORK', 'PUBLIC', 'PUBLIC', 'PARTIES'] as const),
    createdAt: momentOf(createdOn),
    updatedAt: momentOf(addDays(createdOn, random.between(0, 190))),
    organisationId,
    targetDate: addDays(today, 30 * Number(cell(line, 'months'))),
    sdgs: cell(line, 'sdgs').split(' ').map(Number),
    properties: {
      title,
      description: cell(line, 'description'),
      attributeNames: [],
      attributeValues: [],
      ...sortKeys(title),
    },
  };
}

const committedAtLeast = 11;

/** Those who pursue a goal together, its owner and others who care for it, each with a motive of its own sector. */
export async function makeGoalCommitments(
  goals: readonly DemoGoal[],
  plans: readonly PartnershipPlan[],
  organisations: readonly DemoOrganisation[],
  today: string,
): Promise<GoalCommitmentRow[]> {
  const random = randomNamed('goal commitments');
  const motives = await readTable(new URL('motives.csv', import.meta.url));
  return goals.flatMap((goal) => {
    const motivesOf = (sector: string) =>
      motives.filter((line) => cell(line, 'goal') === goal.row.externalId && cell(line, 'sector') === sector);
    return committedTo(goal, plans, organisations, random).map((organisation) => {
      const motive = random.chance(0.92) ? cell(random.pick(motivesOf(organisation.kind.sector)), 'motive') : null;
      return commitmentRow(organisation, goal, motive, today, random);
    });
  });
}

function committedTo(
  goal: DemoGoal,
  plans: readonly PartnershipPlan[],
  organisations: readonly DemoOrganisation[],
  random: Random,
) {
  const owner = organisations.filter(({ row }) => row.id === goal.row.organisationId);
  const together = plans
    .filter(({ goals, step }) => goals[0] === goal && step > 2)
    .flatMap((plan) => plan.organisations);
  const caring = random.shuffled(organisations.filter((organisation) => cares(organisation, goal)));
  const sure = new Set([...owner, ...together]);
  return [...new Set([...sure, ...caring])].slice(0, Math.max(sure.size, committedAtLeast));
}

function commitmentRow(
  { row, kind }: DemoOrganisation,
  goal: DemoGoal,
  motive: string | null,
  today: string,
  random: Random,
): GoalCommitmentRow {
  const age = daysBetween(goal.row.createdAt.slice(0, 10), today);
  return {
    id: demoId(`${row.externalId} commits to ${goal.row.externalId}`),
    organisationId: row.id,
    goalId: goal.row.id,
    motive,
    priority: kind.themes[0] === goal.theme ? 3 : random.between(1, 2),
    acceptedOn: random.chance(0.92) ? addDays(today, -random.between(5, age - 1)) : null,
  };
}
