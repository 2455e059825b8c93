/** What the demo's organisations offer: resources that fit their kind. */
import { addDays } from '../../api/writing/periods.ts';
import type { OfferRow } from '../seed-data.ts';
import { momentOf } from './days.ts';
import { demoId } from './demo-id.ts';
import type { DemoOrganisation } from './organisations.ts';
import { type Random, randomNamed } from './random.ts';
import type { Describe } from './resource-texts.ts';

/** Its own offers, or two or three of its kind, which are dealt out so that each is offered by someone. */
export function makeOffers(organisations: readonly DemoOrganisation[], describe: Describe, today: string): OfferRow[] {
  const random = randomNamed('offers');
  const decks = new Map<string, string[]>();
  return organisations.flatMap((organisation) => {
    const resourceIds = new Set(organisation.offers);
    const count = random.chance(0.15) ? 3 : 2;
    while (organisation.offers.length === 0 && resourceIds.size < count)
      resourceIds.add(deal(decks, organisation, random));
    return [...resourceIds].map((id) =>
      offerRow(organisation, id, describe('offer', id, organisation, random), today, random),
    );
  });
}

/** The next resource of the kind's pack, which is shuffled anew when all have been dealt. */
function deal(decks: Map<string, string[]>, { kind }: DemoOrganisation, random: Random): string {
  const deck = decks.get(kind.name) ?? [];
  if (deck.length === 0) deck.push(...random.shuffled(kind.offers));
  decks.set(kind.name, deck);
  const resourceId = deck.pop();
  if (resourceId === undefined) throw new Error(`${kind.name} offers nothing`);
  return resourceId;
}

function offerRow(
  { row }: DemoOrganisation,
  resourceId: string,
  description: string | null,
  today: string,
  random: Random,
): OfferRow {
  const externalId = `demo-offer-${row.externalId.slice(-3)}-${resourceId}`;
  const createdOn = addDays(today, -random.between(20, 390));
  return {
    id: demoId(externalId),
    externalId,
    visibility: random.pick([
      'PUBLIC',
      'PUBLIC',
      'PUBLIC',
      'PUBLIC',
      'NETWORK',
      'NETWORK',
      'NETWORK',
      'NETWORK',
      'OWN',
    ] as const),
    createdAt: momentOf(createdOn),
    updatedAt: momentOf(addDays(createdOn, random.between(0, 20))),
    organisationId: row.id,
    resourceId,
    ...periodOf(today, createdOn, random),
    properties: { description },
  };
}

/** Most offers hold until further notice; some begin later, some run out, a few have. */
function periodOf(today: string, createdOn: string, random: Random): { from: string | null; until: string | null } {
  const turn = random.between(1, 20);
  if (turn === 1)
    return { from: addDays(today, random.between(20, 90)), until: addDays(today, random.between(200, 500)) };
  if (turn === 2) return { from: createdOn, until: addDays(today, -random.between(1, 15)) };
  if (turn <= 7) return { from: createdOn, until: addDays(today, random.between(30, 540)) };
  return { from: null, until: null };
}
