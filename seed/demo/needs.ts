/** What the demo's organisations need: what their kind tends to lack and others near them offer. */
import { addDays } from '../../api/writing/periods.ts';
import type { GoalCommitmentRow, NeedRow, OfferRow } from '../seed-data.ts';
import { momentOf } from './days.ts';
import { demoId } from './demo-id.ts';
import type { DemoOrganisation } from './organisations.ts';
import { nearness } from './places.ts';
import { type Random, randomNamed } from './random.ts';
import type { Describe } from './resource-texts.ts';

interface NeedSource {
  organisations: readonly DemoOrganisation[];
  offers: readonly OfferRow[];
  commitments: readonly GoalCommitmentRow[];
  describe: Describe;
  today: string;
}

/** One or two needs for each, of the resources that its nearest neighbours offer. */
export function makeNeeds(source: NeedSource): NeedRow[] {
  const random = randomNamed('needs');
  return source.organisations.flatMap((organisation) =>
    nearestOffered(organisation, source, random)
      .slice(0, random.between(1, 2))
      .map((resourceId) => needRow(organisation, resourceId, source, random)),
  );
}

/** The resources its kind lacks, those that others offer nearest to it first. */
function nearestOffered(
  organisation: DemoOrganisation,
  { organisations, offers }: NeedSource,
  random: Random,
): string[] {
  const byId = new Map(organisations.map((other) => [other.row.id, other]));
  const own = offers.filter((offer) => offer.organisationId === organisation.row.id).map((offer) => offer.resourceId);
  const nearest = (resourceId: string) =>
    Math.max(
      0,
      ...offers
        .filter((offer) => offer.resourceId === resourceId && offer.organisationId !== organisation.row.id)
        .map((offer) => nearness(organisation.whereabouts, byId.get(offer.organisationId)?.whereabouts ?? [])),
    );
  return random
    .shuffled(organisation.kind.needs)
    .filter((resourceId) => !own.includes(resourceId))
    .map((resourceId) => ({ resourceId, near: nearest(resourceId) }))
    .sort((a, b) => b.near - a.near)
    .map(({ resourceId }) => resourceId);
}

function needRow(organisation: DemoOrganisation, resourceId: string, source: NeedSource, random: Random): NeedRow {
  const { row } = organisation;
  const externalId = `demo-need-${row.externalId.slice(-3)}-${resourceId}`;
  const createdOn = addDays(source.today, -random.between(10, 390));
  const commitment = source.commitments.find(({ organisationId }) => organisationId === row.id);
  return {
    id: demoId(externalId),
    externalId,
    visibility: random.pick(['NETWORK', 'NETWORK', 'NETWORK', 'PUBLIC', 'PUBLIC', 'OWN'] as const),
    createdAt: momentOf(createdOn),
    updatedAt: momentOf(addDays(createdOn, random.between(0, 10))),
    organisationId: row.id,
    resourceId,
    goalId: random.chance(0.5) ? (commitment?.goalId ?? null) : null,
    priority: random.between(1, 3),
    properties: { description: source.describe('need', resourceId, organisation, random) },
  };
}
