/** The partnerships of the demo with their parties and decisions, as their plans and histories say. */
import { sortKeys } from '../../api/graph/sort-key.ts';
import type { DecisionRow, MembershipRow, PartnershipRow, PartyRow } from '../seed-data.ts';
import { readTable } from '../table.ts';
import { momentOf } from './days.ts';
import { demoId } from './demo-id.ts';
import { type History, readHistories } from './history.ts';
import { makeParties } from './parties.ts';
import type { PartnershipPlan } from './plans.ts';
import { randomNamed } from './random.ts';

export interface DemoPartnership {
  plan: PartnershipPlan;
  row: PartnershipRow;
  parties: readonly PartyRow[];
  decisions: readonly DecisionRow[];
}

export async function makePartnerships(
  plans: readonly PartnershipPlan[],
  memberships: readonly MembershipRow[],
  today: string,
): Promise<DemoPartnership[]> {
  const random = randomNamed('partnerships');
  const makeHistory = await readHistories(today);
  const roles = await readTable(new URL('roles.csv', import.meta.url));
  return plans.map((plan) => {
    const history = makeHistory(plan.status, plan.step, plan.organisations.length);
    const visibility = random.pick(['NETWORK', 'NETWORK', 'NETWORK', 'PUBLIC', 'PUBLIC', 'PARTIES'] as const);
    return {
      plan,
      row: { ...partnershipRow(plan, history), visibility },
      parties: makeParties({ plan, history, roles, memberships, today }),
      decisions: decisionRows(plan, history),
    };
  });
}

function partnershipRow({ externalId, name, goals }: PartnershipPlan, history: History) {
  const { begunOn, startedOn, endedOn, statusDays, statuses, stepDays, steps, decisions, stepReason } = history;
  const changes = [...statusDays, ...stepDays, ...decisions.map(({ on }) => on)].sort();
  const isOverridden = stepReason !== null;
  return {
    id: demoId(externalId),
    externalId,
    createdAt: momentOf(begunOn),
    updatedAt: momentOf(changes.at(-1) ?? begunOn),
    startedOn,
    endedOn,
    statusDays,
    statuses,
    stepDays,
    steps,
    overrideStep: isOverridden ? (steps.at(-1) ?? null) : null,
    overrideOn: isOverridden ? (stepDays.at(-1) ?? null) : null,
    goalIds: goals.map(({ row }) => row.id),
    properties: { name, overrideReason: stepReason, attributeNames: [], attributeValues: [], ...sortKeys(name) },
  };
}

function decisionRows({ externalId: partnership, organisations }: PartnershipPlan, history: History): DecisionRow[] {
  return history.decisions.map(({ kind, on, by, reason }, i) => {
    const externalId = `${partnership}-decision-${String(i + 1)}`;
    return {
      id: demoId(externalId),
      externalId,
      visibility: 'PARTIES',
      createdAt: momentOf(on),
      updatedAt: momentOf(on),
      partnershipId: demoId(partnership),
      on,
      organisationId: organisations[by]?.row.id ?? null,
      properties: { kind, reason },
    };
  });
}
