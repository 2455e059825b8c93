/** Who is committed to each of the demo's goals, with the motives of `motives.csv`. */
import { addDays } from '../../api/writing/periods.ts';
import type { GoalCommitmentRow } from '../seed-data.ts';
import { cell, readTable } from '../table.ts';
import { daysBetween } from './days.ts';
import { demoId } from './demo-id.ts';
import { cares, type DemoGoal } from './goals.ts';
import type { DemoOrganisation } from './organisations.ts';
import type { PartnershipPlan } from './plans.ts';
import { type Random, randomNamed } from './random.ts';

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
