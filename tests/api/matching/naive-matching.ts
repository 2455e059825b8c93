/** Complementary partners, worked out in TypeScript from the graph in memory: the other opinion on the ranking. */
import { nearness, weights } from '../../../api/matching/weights.ts';
import {
  byName,
  inOrder,
  type NaiveContext,
  type Step,
  valueOn,
  visibleEnds,
  visibleItems,
} from '../compiler/naive-context.ts';
import type { Item } from '../compiler/snapshot.ts';

export interface NaiveMatch {
  organisation: { id: string };
  score: number;
  reasons: { kind: string; share: number; resource: { id: string } | null; goal: { id: string } | null }[];
  concerns: { key: string }[];
  introductions: { through: { id: string }[] }[];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const idOf = (item: Item) => String(item.properties['id']);
const priorityOf = (item: Item) => Number(item.properties['priority']);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const ofResource: Step = ['->', 'OF', 'Resource'];
const party: Step = ['<-', 'PLAYED_BY', 'Party'];
const partnershipOf: Step = ['<-', 'HAS_PARTY', 'Partnership'];
const partiesOf: Step = ['->', 'HAS_PARTY', 'Party'];
const player: Step = ['->', 'PLAYED_BY', 'Organisation'];

/** Everything about two organisations that a match is made of. */
class Asker {
  readonly context: NaiveContext;

  constructor(context: NaiveContext) {
    this.context = context;
  }

  walk(item: Item, ...steps: readonly Step[]): Item[] {
    return steps.reduce((from, step) => from.flatMap((start) => visibleEnds(start, step, this.context)), [item]);
  }

  holds({ properties: { from, until } }: Item): boolean {
    const { today } = this.context;
    return (from == null || String(from) <= today) && (until == null || String(until) >= today);
  }

  /** Ids of the resources that are offered today. */
  offered(item: Item): Set<string> {
    const offers = this.walk(item, ['->', 'OFFERS', 'Offer']).filter((offer) => this.holds(offer));
    return new Set(offers.flatMap((offer) => this.walk(offer, ofResource)).map(idOf));
  }

  /** Priorities of the needs by the resource's id. */
  needed(item: Item): Map<string, number> {
    const needs = this.walk(item, ['->', 'NEEDS', 'Need']);
    const sums = new Map<string, number>();
    for (const need of needs) {
      const [resource] = this.walk(need, ofResource);
      if (resource) sums.set(idOf(resource), (sums.get(idOf(resource)) ?? 0) + priorityOf(need));
    }
    return sums;
  }

  /** Priorities of the commitments by the goal's id. */
  goals(item: Item): Map<string, number> {
    const commitments = this.walk(item, ['->', 'COMMITS', 'GoalCommitment']);
    return new Map(
      commitments.flatMap((commitment) =>
        this.walk(commitment, ['->', 'COMMITTED_TO', 'Goal']).map(
          (goal) => [idOf(goal), priorityOf(commitment)] as const,
        ),
      ),
    );
  }

  /** Partnerships that are alive today and that the organisation is a party of today. */
  alive(item: Item): Item[] {
    const own = this.walk(item, party).filter((each) => this.holds(each));
    return own.flatMap((each) => this.walk(each, partnershipOf)).filter((each) => this.isAlive(each));
  }

  isAlive({ properties: { statusDays, statuses } }: Item): boolean {
    return ['EXPLORING', 'ACTIVE', 'PAUSED'].includes(String(valueOn(this.context.today, statusDays, statuses)));
  }

  partners(item: Item): Set<Item> {
    const parties = this.alive(item)
      .flatMap((each) => this.walk(each, partiesOf))
      .filter((each) => this.holds(each));
    return new Set(parties.flatMap((each) => this.walk(each, player)).filter((each) => each !== item));
  }

  members(item: Item): Item[] {
    const memberships = this.walk(item, ['<-', 'MEMBER_OF', 'Membership']).filter((each) => this.holds(each));
    return memberships.flatMap((each) => this.walk(each, ['<-', 'HAS_MEMBERSHIP', 'Person']));
  }

  /** People the organisation knows: its members, and whoever is a contact of a party in its partnerships. */
  people(item: Item): Set<Item> {
    const parties = this.alive(item).flatMap((each) => this.walk(each, ['->', 'HAS_PARTY', 'Party']));
    const contacts = parties
      .filter((each) => this.holds(each))
      .flatMap((each) => this.walk(each, ['->', 'CONTACT', 'Person']));
    return new Set([...this.members(item), ...contacts]);
  }

  seat(item: Item): Item | undefined {
    return this.context.graph.follow(item, '->', 'LOCATED_IN', 'Place')[0];
  }
}

/** The whole ranking, best first. */
export function naiveMatches(
  organisationId: string,
  { within, first, ways }: { within: string | null; first: number; ways: number },
  context: NaiveContext,
): NaiveMatch[] {
  const all = visibleItems('Organisation', context);
  const us = all.find((item) => idOf(item) === organisationId);
  if (!us) throw new Error('not visible');
  const asker = new Asker(context);
  const matches = inOrder(all, byName, context)
    .filter((them) => them !== us && isInside(asker.seat(them), within))
    .flatMap((them) => matchOf(asker, us, them));
  return matches
    .sort((a, b) => b.score - a.score)
    .slice(0, first)
    .map(({ them, ...match }) => ({
      ...match,
      introductions: introductions(asker, us, them)
        .slice(0, ways)
        .map((way) => ({ through: way.map((item) => ({ id: idOf(item) })) })),
    }));
}

const isInside = (seat: Item | undefined, within: string | null) =>
  within === null ||
  ['id', 'municipalityId', 'subregionId', 'regionId', 'countryId'].some((key) => seat?.properties[key] === within);

const share = (seat: Item | undefined, home: Item | undefined, key: string) =>
  home?.properties[key] !== undefined && home.properties[key] === seat?.properties[key];

function matchOf(asker: Asker, us: Item, them: Item): (Omit<NaiveMatch, 'introductions'> & { them: Item })[] {
  const [home, seat] = [asker.seat(us), asker.seat(them)];
  const met = common(asker.needed(us), asker.offered(them));
  const meets = common(asker.needed(them), asker.offered(us));
  const [ourGoals, theirGoals] = [asker.goals(us), asker.goals(them)];
  const goals = [...ourGoals].flatMap(([id, ours]) => {
    const theirs = theirGoals.get(id);
    return theirs === undefined ? [] : [[id, Math.min(ours, theirs)] as const];
  });
  const friends = [...asker.partners(us)].filter((each) => each !== them && asker.partners(them).has(each));
  const isNeighbour = share(seat, home, 'municipalityId');
  if (met.length + meets.length + goals.length + friends.length === 0 && !isNeighbour) return [];

  const ourPart = met.length === 0 ? 0 : sumOf(met) / sum([...asker.needed(us).values()]);
  const theirPart = meets.length === 0 ? 0 : sumOf(meets) / sum([...asker.needed(them).values()]);
  const mutual = ourPart > 0 && theirPart > 0 ? 0.5 : 0;
  const nearnessFit = isNeighbour
    ? nearness.municipality
    : share(seat, home, 'subregionId')
      ? nearness.subregion
      : share(seat, home, 'regionId')
        ? nearness.region
        : 0;
  const isPlaceKnown = home !== undefined && seat !== undefined;
  const known =
    weights.theyOffer +
    weights.weOffer +
    weights.sharedGoals +
    weights.acquaintance +
    (isPlaceKnown ? weights.nearness : 0);
  const parts = {
    theyOffer: (weights.theyOffer * (mutual + ourPart / 2)) / known,
    weOffer: (weights.weOffer * (mutual + theirPart / 2)) / known,
    sharedGoals: (weights.sharedGoals * (goals.length === 0 ? 0 : sumOf(goals) / sum([...ourGoals.values()]))) / known,
    nearness: (weights.nearness * (isPlaceKnown ? nearnessFit : 0)) / known,
    acquaintance: (weights.acquaintance * friends.length) / (friends.length + 1) / known,
  };
  const none = { resource: null, goal: null };
  const reasons = [
    ...shared(met, parts.theyOffer).map(([id, part]) => ({
      ...none,
      kind: 'THEY_OFFER_WHAT_WE_NEED',
      share: part,
      resource: { id },
    })),
    ...shared(meets, parts.weOffer).map(([id, part]) => ({
      ...none,
      kind: 'WE_OFFER_WHAT_THEY_NEED',
      share: part,
      resource: { id },
    })),
    ...shared(goals, parts.sharedGoals).map(([id, part]) => ({
      ...none,
      kind: 'SHARED_GOAL',
      share: part,
      goal: { id },
    })),
    { ...none, kind: 'NEARBY', share: parts.nearness },
    { ...none, kind: 'KNOWN_THROUGH_NETWORK', share: parts.acquaintance },
  ].filter(({ share: part }) => part > 0);
  const both = asker
    .walk(us, party, partnershipOf)
    .filter((each) => asker.walk(each, partiesOf, player).includes(them));
  const concerns = [
    asker.partners(us).has(them) && 'currentPartner',
    both.some(
      ({ properties: { statusDays, statuses } }) => valueOn(asker.context.today, statusDays, statuses) === 'DECLINED',
    ) && 'declinedBefore',
    met.length > 0 !== meets.length > 0 && 'oneSided',
    'cultureUnknown',
    !isPlaceKnown && 'placeUnknown',
    asker.members(them).length === 0 && 'noContactPerson',
  ].flatMap((key) => (typeof key === 'string' ? [{ key }] : []));
  const score = parts.theyOffer + parts.weOffer + parts.sharedGoals + parts.nearness + parts.acquaintance;
  return [{ them, organisation: { id: idOf(them) }, score, reasons, concerns }];
}

const common = (needed: ReadonlyMap<string, number>, offered: ReadonlySet<string>) =>
  [...needed].filter(([resource]) => offered.has(resource));
const sumOf = (entries: readonly (readonly [string, number])[]) => sum(entries.map(([, amount]) => amount));
const shared = (entries: readonly (readonly [string, number])[], whole: number) =>
  entries.map(([id, amount]) => [id, (whole * amount) / sumOf(entries)] as const);

/** Ways through one that both know, then through two that know each other and of whom neither would do alone. */
function introductions(asker: Asker, us: Item, them: Item): Item[][] {
  const known = (item: Item) =>
    new Set([...asker.people(item), ...asker.partners(item)].filter((each) => each !== us && each !== them));
  const [ours, theirs] = [known(us), known(them)];
  const direct = [...ours].filter((each) => theirs.has(each)).map((each) => [each]);
  const isPerson = (item: Item) => item.labels.has('Person');
  const knowEachOther = (a: Item, b: Item) =>
    isPerson(a)
      ? !isPerson(b) && asker.people(b).has(a)
      : isPerson(b)
        ? asker.people(a).has(b)
        : asker.partners(a).has(b);
  const longer = [...ours]
    .filter((each) => !theirs.has(each))
    .flatMap((one) =>
      [...theirs].filter((other) => !ours.has(other) && knowEachOther(one, other)).map((other) => [one, other]),
    );
  const keyOf = (item: Item) => `${isPerson(item) ? '1' : '2'}${byName(item, asker.context).join('')}${idOf(item)}`;
  const keysOf = (way: readonly Item[]) => way.map(keyOf).join('\n');
  return [...direct, ...longer].sort((a, b) => a.length - b.length || compare(keysOf(a), keysOf(b)));
}
