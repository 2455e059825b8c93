import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraph } from '../../api/graph/graph.ts';
import { loadSeed } from '../../seed/load.ts';
import { emptyStore } from '../empty-store.ts';
import { graphHash } from './graph-hash.ts';
import { ownDatabase } from '../own-database.ts';

const graph = openGraph(ownDatabase());

beforeAll(async () => {
  await emptyStore(graph);
  await loadSeed(graph, 'cordis', { today: '2026-06-15' });
});
afterAll(() => graph.close());

async function countOf(statement: string): Promise<unknown> {
  return (await graph.read(`${statement} RETURN count(*) AS count`))[0]?.count;
}

/** Counted in the register itself (CORDIS, Horizon 2020 participations last updated in spring 2023). */
describe('the figures are those of the register', () => {
  test.each([
    ['organisations', 1_819, 'MATCH (:Organisation)'],
    ['partnerships', 336, 'MATCH (:Partnership)'],
    ['grant agreements', 336, 'MATCH (:Partnership)-[:HAS_AGREEMENT]->(:Agreement)'],
    ['parties', 2_719, 'MATCH (:Partnership)-[:HAS_PARTY]->(:Party)-[:PLAYED_BY]->(:Organisation)'],
    ['partnerships with one party', 130, 'MATCH (p:Partnership) WHERE COUNT { (p)-[:HAS_PARTY]->(:Party) } = 1'],
    ['Finnish organisations', 38, "MATCH (:Organisation)-[:LOCATED_IN]->(:Place {countryId: 'country:FI'})"],
    ['Finnish ones in a municipality', 37, "MATCH (:Organisation)-[:LOCATED_IN]->(:Place {level: 'MUNICIPALITY'})"],
    ['people', 0, 'MATCH (:Person)'],
  ])('%s: %i', async (_, expected, statement) => {
    expect(await countOf(statement)).toBe(expected);
  });

  test('pairs of organisations that take part in a project together: 21,541', async () => {
    const rows = await graph.read(
      `MATCH (p:Partnership)
       RETURN COLLECT { MATCH (p)-[:HAS_PARTY]->(:Party)-[:PLAYED_BY]->(o:Organisation) RETURN o.id ORDER BY o.id } AS ids`,
    );
    const pairs = new Set(rows.flatMap(({ ids }) => (Array.isArray(ids) ? pairsOf(ids.map(String)) : [])));
    expect(pairs.size).toBe(21_541);
  });

  test('the organisations with the most projects', async () => {
    const rows = await graph.read(
      `MATCH (o:Organisation)
       RETURN o.name AS name, COUNT { (o)<-[:PLAYED_BY]-(:Party) } AS projects ORDER BY projects DESC, name LIMIT 3`,
    );
    expect(rows).toEqual([
      { name: 'FRAUNHOFER GESELLSCHAFT ZUR FORDERUNG DER ANGEWANDTEN FORSCHUNG EV', projects: 34 },
      { name: 'CENTRE NATIONAL DE LA RECHERCHE SCIENTIFIQUE CNRS', projects: 23 },
      { name: 'UNIVERSITY COLLEGE LONDON', projects: 17 },
    ]);
  });
});

function pairsOf(ids: readonly string[]): string[] {
  return ids.flatMap((one, i) => ids.slice(i + 1).map((other) => `${one} ${other}`));
}

async function organisation(pic: string) {
  const [row] = await graph.read(
    `MATCH (:Source {name: 'CORDIS H2020', kind: 'Organisation', externalId: $pic})<-[:FROM_SOURCE]-(o:Organisation)
     OPTIONAL MATCH (o)-[:LOCATED_IN]->(place:Place)
     RETURN o.name AS name, o.sector AS sector, o.businessId AS businessId, o.website AS website, o.description AS description,
       place.id AS place, o.attributeNames AS attributes`,
    { pic },
  );
  return row;
}

describe('an organisation', () => {
  test('in Finland stands in the municipality that its city names, with its business id', async () => {
    expect(await organisation('941887655')).toEqual({
      name: 'PONSSE OYJ',
      sector: 'PRIVATE',
      businessId: '0934209-0',
      website: null,
      description: null,
      place: 'municipality:925',
      attributes: ['activityType', 'city'],
    });
  });

  test('whose city is none stands in its country', async () => {
    expect(await organisation('999994535')).toMatchObject({
      place: 'country:FI',
      businessId: '0313471-7',
      sector: null,
    });
  });

  test('abroad stands in its country, by the code that ISO gives it', async () => {
    const codes = await graph.read(
      "MATCH (:Organisation)-[:LOCATED_IN]->(p:Place) WHERE p.id IN ['country:GR', 'country:GB'] RETURN DISTINCT p.id AS id ORDER BY id",
    );
    expect(codes).toEqual([{ id: 'country:GB' }, { id: 'country:GR' }]);
    expect(await countOf('MATCH (o:Organisation) WHERE NOT EXISTS { (o)-[:LOCATED_IN]->(:Place) }')).toBe(0);
  });

  test('has a website only where the register gives an address of one', async () => {
    expect(await organisation('999627875')).toMatchObject({ website: 'http://www.foi.se' });
    expect(await organisation('932760440')).toMatchObject({ name: 'TEKNOLOGIAN TUTKIMUSKESKUS VTT OY', website: null });
    expect(await countOf("MATCH (o:Organisation) WHERE NOT o.website =~ '(?i)https?://[^ ]+'")).toBe(0);
  });

  test('has a sector only where the register tells companies and public bodies apart', async () => {
    const sectors = await graph.read(
      'MATCH (o:Organisation) RETURN o.sector AS sector, count(*) AS count ORDER BY sector',
    );
    expect(sectors).toEqual([
      { sector: 'PRIVATE', count: 774 },
      { sector: 'PUBLIC', count: 138 },
      { sector: null, count: 907 },
    ]);
  });
});

describe('a project', () => {
  test('is an active partnership with a signed agreement, of which the register says no more', async () => {
    const [odd] = await graph.read(
      `MATCH (p:Partnership)-[:HAS_AGREEMENT]->(a:Agreement)
       RETURN sum(toInteger(p.statuses <> ['ACTIVE'] OR p.steps <> [1] OR a.status <> 'SIGNED'
           OR a.validFrom IS NOT NULL OR a.validUntil IS NOT NULL OR p.startedOn IS NOT NULL OR p.endedOn IS NOT NULL
           OR p.level IS NULL)) AS odd`,
    );
    expect(odd).toEqual({ odd: 0 });
  });

  test('has each participant once, its roles joined', async () => {
    const [row] = await graph.read(
      `MATCH (:Source {name: 'CORDIS H2020', kind: 'Partnership', externalId: '833955'})<-[:FROM_SOURCE]-(p:Partnership)
       MATCH (p)-[:HAS_PARTY]->(party:Party)-[:PLAYED_BY]->(:Organisation)-[:FROM_SOURCE]->(:Source {externalId: '952979120'})
       RETURN p.name AS name, collect(party.role) AS roles`,
    );
    expect(row?.roles).toEqual(['participant; thirdParty']);
  });

  test('is public, as is all the register', async () => {
    expect(await countOf("MATCH (r:Record) WHERE r.visibility <> 'PUBLIC'")).toBe(0);
  });
});

test('loading it again changes nothing', async () => {
  const before = await graphHash(graph);
  await loadSeed(graph, 'cordis', { today: '2026-07-01' });
  expect(await graphHash(graph)).toBe(before);
});

test('whom the data are owed to is said in the store', async () => {
  const [row] = await graph.read("MATCH (s:Seed {name: 'cordis'}) RETURN s.attribution AS attribution");
  expect(row?.attribution).toBe('CORDIS, © European Union (CC BY 4.0)');
});
