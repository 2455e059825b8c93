import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraph } from '../../api/graph/graph.ts';
import { isLoaded, loadSeed } from '../../seed/load.ts';
import { emptyStore } from '../empty-store.ts';
import { ownDatabase } from '../own-database.ts';

const graph = openGraph(ownDatabase());

beforeAll(async () => {
  await emptyStore(graph);
  await loadSeed(graph, 'reference', { today: '2026-06-15' });
});
afterAll(() => graph.close());

describe('places', () => {
  test('are the 308 municipalities, 69 sub-regions, 19 regions and all countries of 2026', async () => {
    const counts = await graph.read(
      `MATCH (place:Place)
       WHERE NOT EXISTS { (place)-[:SUCCEEDED_BY]->(:Place) }
       RETURN place.level AS level, count(*) AS count ORDER BY level`,
    );
    expect(counts).toEqual([
      { level: 'COUNTRY', count: 248 },
      { level: 'MUNICIPALITY', count: 308 },
      { level: 'REGION', count: 19 },
      { level: 'SUBREGION', count: 69 },
    ]);
  });

  test('stand one within the other: Espoo in the sub-region of Helsinki, in Uusimaa, in Finland', async () => {
    const [row] = await graph.read(
      `MATCH (espoo:Place {id: 'municipality:049'})-[:PART_OF]->(s:Place)-[:PART_OF]->(r:Place)-[:PART_OF]->(c:Place)
       RETURN espoo.nameFi AS fi, espoo.nameSv AS sv, espoo.code AS code, s.id AS subregion, r.id AS region, c.id AS country,
         [espoo.municipalityId, espoo.subregionId, espoo.regionId, espoo.countryId] AS above`,
    );
    expect(row).toEqual({
      fi: 'Espoo',
      sv: 'Esbo',
      code: '049',
      subregion: 'subregion:011',
      region: 'region:01',
      country: 'country:FI',
      above: ['municipality:049', 'subregion:011', 'region:01', 'country:FI'],
    });
  });

  test('lie within one place of each wider grain, the municipalities of Finland with a point', async () => {
    const odd = await graph.read(
      `MATCH (place:Place)
       WHERE place.level <> 'COUNTRY' AND (COUNT { (place)-[:PART_OF]->(:Place) } <> 1
         OR place.latitude IS NULL OR place.longitude IS NULL OR NOT 59 < place.latitude < 71 OR NOT 19 < place.longitude < 32
         OR place.countryId <> 'country:FI')
       RETURN place.id`,
    );
    expect(odd).toEqual([]);
  });

  test('that were merged stay readable and stand where their successor does', async () => {
    const merged = await graph.read(
      `MATCH (place:Place)-[succession:SUCCEEDED_BY]->(successor:Place)
       RETURN place.id AS id, place.nameFi AS name, place.municipalityId AS today, successor.id AS successor,
         toString(succession.on) AS on`,
    );
    expect(merged).toEqual([
      {
        id: 'municipality:588',
        name: 'Pertunmaa',
        today: 'municipality:507',
        successor: 'municipality:507',
        on: '2025-01-01',
      },
    ]);
  });

  test('differ by language and are found without marks', async () => {
    const rows = await graph.read(
      `MATCH (place:Place) WHERE 'mustasaari' IN place.foldedNames OR 'aland' IN place.foldedNames
       RETURN place.id AS id, place.nameFi AS fi, place.nameSv AS sv, place.nameEn AS en ORDER BY id`,
    );
    expect(rows).toEqual([
      { id: 'municipality:499', fi: 'Mustasaari', sv: 'Korsholm', en: 'Korsholm' },
      { id: 'region:21', fi: 'Ahvenanmaa', sv: 'Åland', en: 'Åland' },
    ]);
  });

  test('abroad go by the codes of ISO 3166-1, Åland being a region of Finland', async () => {
    const rows = await graph.read(
      `UNWIND ['GR', 'GB', 'SE', 'EL', 'UK', 'AX'] AS code
       OPTIONAL MATCH (place:Place {id: 'country:' + code}) RETURN code, place.nameFi AS name`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['Kreikka', 'Iso-Britannia', 'Ruotsi', null, null, null]);
  });

  test.each(['fi', 'sv', 'en'] as const)('are sorted by their keys as %s sorts their names', async (language) => {
    const suffix = { fi: 'Fi', sv: 'Sv', en: 'En' }[language];
    const rows = await graph.read(`MATCH (p:Place) RETURN p.name${suffix} AS name ORDER BY p.sort${suffix}, p.id`);
    const names = rows.map(({ name }) => String(name));
    const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
    const letters = (name: string) => name.replace(/[^\p{Letter}]/gu, '');
    const misplaced = names.slice(1).filter((name, i) => {
      const previous = names[i] ?? '';
      return (
        /^\p{Letter}+$/u.test(name) && /^\p{Letter}+$/u.test(previous) && compare(letters(previous), letters(name)) > 0
      );
    });
    expect(misplaced).toEqual([]);
  });
});

describe('the taxonomy of resources', () => {
  test('has at least 80 resources in 10 to 14 categories, each named in three languages', async () => {
    const rows = await graph.read(
      `MATCH (r:Resource)
       RETURN r.category AS category, [r.nameFi, r.nameSv, r.nameEn, r.categoryFi, r.categorySv, r.categoryEn] AS names`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(80);
    const categories = new Set(rows.map(({ category }) => category));
    expect(categories.size).toBeGreaterThanOrEqual(10);
    expect(categories.size).toBeLessThanOrEqual(14);
    for (const { names } of rows) expect(names).not.toContain(null);
  });

  test.each(['nameFi', 'nameSv', 'nameEn'])('calls no two resources the same (%s)', async (name) => {
    const doubles = await graph.read(
      `MATCH (r:Resource) WITH r.${name} AS name, count(*) AS count WHERE count > 1 RETURN name`,
    );
    expect(doubles).toEqual([]);
  });

  test('has broader resources of the same category, and no circle of them', async () => {
    const [row] = await graph.read(
      `MATCH (r:Resource)-[:BROADER]->(b:Resource)
       RETURN count(*) > 10 AS some, all(pair IN collect([r.category, b.category]) WHERE pair[0] = pair[1]) AS same,
         any(pair IN collect([r, b]) WHERE EXISTS { MATCH (p)-[:BROADER*]->(p) WHERE p = pair[0] }) AS circle`,
    );
    expect(row).toEqual({ some: true, same: true, circle: false });
  });
});

test('the Sustainable Development Goals are seventeen, named in three languages and coloured', async () => {
  const goals = await graph.read(
    `MATCH (g:SustainableDevelopmentGoal)
     RETURN g.number AS number, g.nameFi AS fi, g.nameSv AS sv, g.nameEn AS en, g.colour AS colour ORDER BY number`,
  );
  expect(goals.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, i) => i + 1));
  expect(goals[16]).toMatchObject({ fi: 'Yhteistyö ja kumppanuus', colour: '#19486A' });
  for (const { fi, sv, en, colour } of goals) {
    expect([fi, sv, en]).not.toContain(null);
    expect(colour).toMatch(/^#[0-9A-F]{6}$/);
  }
});

test('the store says which reference data it has and whom it owes', async () => {
  expect(await isLoaded(graph, 'reference')).toBe(true);
  const [row] = await graph.read(
    "MATCH (s:Seed {name: 'reference'}) RETURN s.version AS version, s.attribution AS attribution",
  );
  expect(row).toMatchObject({ version: 1, attribution: expect.stringContaining('Statistics Finland') as unknown });
});
