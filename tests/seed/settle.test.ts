import { fc, test as property } from '@fast-check/vitest';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readCypher } from '../../api/graph/cypher-file.ts';
import { openGraph, type Parameters } from '../../api/graph/graph.ts';
import { loadSeed } from '../../seed/load.ts';
import { readPlaces } from '../../seed/reference/places.ts';
import { emptyStore } from '../empty-store.ts';
import { changesOn, levelOf, type PartyFacts, type PlaceFacts, readersOf } from './derived.ts';
import { ownDatabase } from '../own-database.ts';

const today = '2026-06-15';
const graph = openGraph(ownDatabase());

beforeEach(async () => {
  await emptyStore(graph);
  await loadSeed(graph, 'reference', { today });
});
afterAll(() => graph.close());

const run = (text: string, parameters: Parameters = {}) =>
  graph.write((transaction) => transaction.run(text, parameters));
const settle = (what: string, ids: readonly string[], day = today) =>
  run(readCypher(`settle/${what}`), { ids, today: day });

// Two municipalities of one sub-region, one of the next, one of the next region, a merged one, and wider places.
const placeIds = [
  'municipality:491',
  'municipality:507',
  'municipality:588',
  'municipality:740',
  'municipality:297',
  'subregion:101',
  'region:10',
  'country:FI',
  'country:SE',
];
const places = new Map<string | null, PlaceFacts>(
  (await readPlaces()).map(({ id, place }) => [
    id,
    {
      municipalityId: idOf(place.municipalityId),
      subregionId: idOf(place.subregionId),
      regionId: idOf(place.regionId),
      countryId: String(place.countryId),
    },
  ]),
);

function idOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

const day = fc.constantFrom(null, '2026-01-01', '2026-06-14', '2026-06-15', '2026-06-16', '2026-12-31');
const party = fc.record({ placeId: fc.constantFrom(null, ...placeIds), from: day, until: day });
const partnerships = fc.array(fc.array(party, { minLength: 1, maxLength: 5 }), { minLength: 20, maxLength: 40 });

describe('level, changesOn and readers of partnerships', () => {
  property.prop([partnerships], { numRuns: 12 })('are those that the rule gives, for any parties', async (drawn) => {
    const cases = drawn.map((parties, i) => ({ id: `partnership-${String(i)}`, parties }));
    await emptyStore(graph);
    await run(writeCases, { cases });
    await settle(
      'partnerships',
      cases.map(({ id }) => id),
    );
    const settled = await graph.read(readCases);
    const expected = cases.map(({ id, parties }) => {
      const facts = parties.map((drawnParty, i): PartyFacts => ({
        ...drawnParty,
        organisation: `${id}-${String(i)}`,
        place: places.get(drawnParty.placeId) ?? null,
      }));
      const audience = readersOf(facts, today);
      return { id, level: levelOf(facts, today), changesOn: changesOn(facts, today), audience, readers: audience };
    });
    expect(settled).toEqual(expected.sort((a, b) => (a.id < b.id ? -1 : 1)));
  });
});

const writeCases = `
UNWIND $cases AS case
CREATE (partnership:Record:Partnership {id: case.id})
WITH partnership, case
UNWIND range(0, size(case.parties) - 1) AS i
WITH partnership, case.id + '-' + i AS id, case.parties[i] AS party
CREATE (partnership)-[:HAS_PARTY]->(:Party {id: id, from: date(party.from), until: date(party.until)})
  -[:PLAYED_BY]->(organisation:Record:Organisation {id: id})
WITH organisation, party
MATCH (place:Place {id: party.placeId})
CREATE (organisation)-[:LOCATED_IN]->(place)`;

const readCases = `
MATCH (partnership:Partnership)
RETURN partnership.id AS id, partnership.level AS level, toString(partnership.changesOn) AS changesOn,
  partnership.audience AS audience,
  COLLECT { MATCH (partnership)-[:READABLE_BY]->(o:Organisation) RETURN o.id ORDER BY o.id } AS readers
ORDER BY id`;

const smallNetwork = `
CREATE (a:Record:Organisation {id: 'a'}), (b:Record:Organisation {id: 'b'}), (c:Record:Organisation {id: 'c'}),
  (p:Record:Partnership {id: 'p'})-[:HAS_PARTY]->(pa:Party {id: 'pa'})-[:PLAYED_BY]->(a),
  (p)-[:HAS_PARTY]->(pb:Party {id: 'pb', until: date('2026-06-20')})-[:PLAYED_BY]->(b),
  (p)-[:HAS_AGREEMENT]->(:Record:Agreement {id: 'agreement'}),
  (p)-[:HAS_DECISION]->(:Record:Decision {id: 'decision'}),
  (person:Record:Person {id: 'person'})-[:HAS_MEMBERSHIP]->(:Membership {id: 'm', until: date('2026-06-17')})-[:MEMBER_OF]->(c),
  (pa)-[:CONTACT]->(person),
  (a)-[:OFFERS]->(:Record:Offer {id: 'offer'}), (b)-[:NEEDS]->(:Record:Need {id: 'need'}),
  (goal:Record:Goal {id: 'goal'})-[:OWNED_BY]->(c), (b)-[:COMMITS]->(:GoalCommitment {id: 'gc'})-[:COMMITTED_TO]->(goal)`;

async function audiences(): Promise<Record<string, unknown>> {
  const rows = await graph.read(
    `MATCH (r:Record)
     RETURN r.id AS id, r.audience AS audience,
       COLLECT { MATCH (r)-[:READABLE_BY]->(o) RETURN o.id ORDER BY o.id } AS readers`,
  );
  for (const { audience, readers } of rows) expect(readers).toEqual(audience);
  return Object.fromEntries(rows.map(({ id, audience }) => [String(id), audience]));
}

async function settleAll(onDay: string): Promise<void> {
  await settle('owned', ['a', 'b', 'c', 'offer', 'need']);
  await settle('goals', ['goal']);
  await settle('partnerships', ['p'], onDay);
  await settle('people', ['person'], onDay);
}

describe('who may read', () => {
  test('follows memberships, parties, owners and commitments, in list and relationship alike', async () => {
    await run(smallNetwork);
    await settleAll(today);
    expect(await audiences()).toEqual({
      a: ['a'],
      b: ['b'],
      c: ['c'],
      offer: ['a'],
      need: ['b'],
      goal: ['b', 'c'],
      p: ['a', 'b'],
      agreement: ['a', 'b'],
      decision: ['a', 'b'],
      person: ['a', 'b', 'c'],
    });
  });

  test('ends with the party or membership, on the day after its last', async () => {
    await run(smallNetwork);
    await settleAll(today);
    expect(await dueOn('2026-06-17')).toEqual([]);
    expect(await dueOn('2026-06-18')).toEqual(['person']);
    await settleAll('2026-06-18');
    expect(await audiences()).toMatchObject({ p: ['a', 'b'], person: ['a', 'b'] });
    expect(await dueOn('2026-06-21')).toEqual(['p', 'person']);
    await settleAll('2026-06-21');
    expect(await audiences()).toMatchObject({ p: ['a'], agreement: ['a'], decision: ['a'], person: ['a'] });
    expect(await dueOn('2030-01-01')).toEqual([]);
  });

  test('leaves out organisations that are deleted, and stays as it is when settled again', async () => {
    await run(smallNetwork);
    await settleAll(today);
    await run("MATCH (b:Organisation {id: 'b'}) REMOVE b:Record:Organisation SET b:Deleted");
    await settleAll(today);
    await settleAll(today);
    expect(await audiences()).toMatchObject({ p: ['a'], decision: ['a'], goal: ['c'], need: [], person: ['a', 'c'] });
  });
});

async function dueOn(dueDay: string): Promise<unknown[]> {
  const due = await Promise.all(
    ['settle/due-partnerships', 'settle/due-people'].map((file) => graph.read(readCypher(file), { today: dueDay })),
  );
  return due.flat().map(({ id }) => id);
}
