/** A network that might exist: invented organisations and people in real municipalities of eastern Finland and beyond. */
import type { SeedData } from '../seed-data.ts';
import { makeAgreements } from './agreements.ts';
import { makeGoalCommitments } from './goal-commitments.ts';
import { readGoals } from './goals.ts';
import { makeNeeds } from './needs.ts';
import { makeOffers } from './offers.ts';
import { readOrganisations } from './organisations.ts';
import { makePartnerships } from './partnerships.ts';
import { makePeople } from './people.ts';
import { readPlans } from './plans.ts';
import { readResourceTexts } from './resource-texts.ts';

/** The whole demo as seen from a day; the same for the same day, wherever it is made. */
export async function makeDemo(today: string): Promise<SeedData> {
  const organisations = await readOrganisations(today);
  const { people, memberships } = makePeople(organisations, today);
  const goals = await readGoals(organisations, today);
  const plans = await readPlans(organisations, goals);
  const commitments = await makeGoalCommitments(goals, plans, organisations, today);
  const describe = await readResourceTexts();
  const offers = makeOffers(organisations, describe, today);
  const needs = makeNeeds({ organisations, offers, commitments, describe, today });
  const partnerships = await makePartnerships(plans, memberships, today);
  return {
    organisations: organisations.map(({ row }) => row),
    people,
    memberships,
    goals: goals.map(({ row }) => row),
    goalCommitments: commitments,
    offers,
    needs,
    partnerships: partnerships.map(({ row }) => row),
    parties: partnerships.flatMap(({ parties }) => parties),
    agreements: makeAgreements(partnerships, today),
    decisions: partnerships.flatMap(({ decisions }) => decisions),
  };
}
