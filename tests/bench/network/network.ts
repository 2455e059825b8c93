/**
 * A made-up network of any size, the same for the same size: places as crowded as they are, offers and needs of the
 * shipped taxonomy, partners mostly from near by, visibilities as people choose them.
 */
import { sortKeys } from '../../../api/graph/sort-key.ts';
import { readPlaces } from '../../../seed/reference/places.ts';
import { readResources } from '../../../seed/reference/resources.ts';
import type { OrganisationRow, Sector, SeedData, Visibility } from '../../../seed/seed-data.ts';
import { Chance } from './chance.ts';
import { partnershipsOf } from './partnerships.ts';
import { idOf, nothing, organisationId, record } from './records.ts';
import { endings, firstNames, kinds, stems, themes, titles } from './words.ts';

const seed = 20_260_701;
const sliceSize = 2_000;
const organisationsPerGoal = 100;

/** The network in slices, each of which needs only the ones before it. */
export async function* network(organisations: number): AsyncGenerator<SeedData> {
  const chance = new Chance(seed);
  const municipalities = (await readPlaces()).filter(
    ({ id, successor }) => id.startsWith('municipality:') && !successor,
  );
  const resources = (await readResources()).map(({ id }) => id);
  const starts = Array.from({ length: Math.ceil(organisations / sliceSize) }, (_, i) => i * sliceSize);
  const within = (start: number) =>
    Array.from({ length: Math.min(sliceSize, organisations - start) }, (_, i) => start + i);

  const places = crowded(chance, municipalities.map(({ id }) => id), organisations); // prettier-ignore
  for (const start of starts) {
    yield {
      ...nothing,
      organisations: within(start).map((index) => organisation(chance, index, places[index] ?? null)),
    };
  }
  const goals = Array.from({ length: Math.ceil(organisations / organisationsPerGoal) }, (_, i) => goal(chance, i));
  yield { ...nothing, goals };
  for (const start of starts) {
    const indexes = within(start);
    yield {
      ...nothing,
      ...peopleOf(chance, indexes),
      ...wishesOf(chance, indexes, resources, goals.length),
      ...partnershipsOf(chance, indexes, organisations, goals.length),
    };
  }
}

/** So many seats, neighbours side by side: a few municipalities have most of them, as towns do. */
function crowded(chance: Chance, municipalities: readonly string[], seats: number): string[] {
  const weights = municipalities.map((id) => [id, 1 / (1 + chance.below(municipalities.length))] as const);
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return weights.flatMap(([id, weight]) => Array<string>(Math.ceil((seats * weight) / total)).fill(id));
}

function organisation(chance: Chance, index: number, placeId: string | null): OrganisationRow {
  const sector = chance.weighted<Sector>([['PUBLIC', 25], ['PRIVATE', 35], ['THIRD', 40]]); // prettier-ignore
  const name = `${chance.pick(stems)}${chance.pick(endings)} ${String(index)} ${chance.pick(kinds[sector])}`;
  const isDescribed = chance.isOneIn(2);
  return {
    ...record(chance.weighted([['NETWORK', 70], ['PUBLIC', 30]]), 'organisation', index), // prettier-ignore
    businessId: null,
    placeId,
    operatesIn: placeId ? [placeId] : [],
    properties: {
      name,
      otherNames: [name.toUpperCase()],
      sector,
      description: isDescribed ? `${chance.pick(themes)} kuuluu arkeemme, kumppanien kanssa.` : null,
      website: isDescribed ? `https://organisation-${String(index)}.example/` : null,
      ...sortKeys(name),
    },
  };
}

function goal(chance: Chance, index: number): SeedData['goals'][number] {
  const title = `${chance.pick(themes)} ${String(index)}`;
  return {
    ...record(chance.weighted([['NETWORK', 6], ['PUBLIC', 3], ['PARTIES', 1]]), 'goal', index), // prettier-ignore
    properties: { title, description: 'Yhdessä sovittu, yhdessä seurattu.', ...sortKeys(title) },
    targetDate: '2028-12-31',
    sdgs: [1 + chance.below(17)],
    organisationId: null,
  };
}

/** One person for each organisation, one in ten of them at a second one too. */
function peopleOf(chance: Chance, indexes: readonly number[]): Pick<SeedData, 'people' | 'memberships'> {
  const people = indexes.map((index) => {
    const name = `${chance.pick(firstNames)} ${chance.pick(stems)}${chance.pick(endings)}`;
    const properties = { name, email: `person-${String(index)}@people.example`, ...sortKeys(name) };
    return { ...record(chance.weighted([['OWN', 8], ['NETWORK', 2]]), 'person', index), properties }; // prettier-ignore
  });
  const memberships = indexes.flatMap((index) => {
    const second = chance.isOneIn(10) ? [chance.pick(indexes)] : [];
    return [...new Set([index, ...second])].map((at) => ({
      id: idOf('membership', index, at),
      personId: idOf('person', index),
      organisationId: organisationId(at),
      role: chance.pick(titles),
      from: '2020-01-01',
      until: null,
    }));
  });
  return { people, memberships };
}

/** Six offers, three needs and one commitment for each organisation; some resources are far commoner than others. */
function wishesOf(
  chance: Chance,
  indexes: readonly number[],
  resources: readonly string[],
  goals: number,
): Pick<SeedData, 'offers' | 'needs' | 'goalCommitments'> {
  const common = () => resources[Math.floor(resources.length * chance.next() ** 1.5)] ?? '';
  const visibility = () => chance.weighted<Visibility>([['NETWORK', 4], ['PUBLIC', 2], ['OWN', 4]]); // prettier-ignore
  const offers = indexes.flatMap((index) =>
    chance.different(6, common).map((resourceId, i) => ({
      ...record(visibility(), 'offer', index, i),
      properties: {},
      organisationId: organisationId(index),
      resourceId,
      from: null,
      until: chance.isOneIn(20) ? '2026-06-30' : null,
    })),
  );
  const needs = indexes.flatMap((index) =>
    chance.different(3, common).map((resourceId, i) => ({
      ...record(visibility(), 'need', index, i),
      properties: {},
      organisationId: organisationId(index),
      resourceId,
      goalId: null,
      priority: 1 + chance.below(3),
    })),
  );
  const goalCommitments = indexes.map((index) => ({
    id: idOf('commitment', index),
    organisationId: organisationId(index),
    goalId: idOf('goal', chance.below(goals)),
    motive: null,
    priority: 1 + chance.below(3),
    acceptedOn: '2025-05-02',
  }));
  return { offers, needs, goalCommitments };
}
