import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraph } from '../../api/graph/graph.ts';
import { loadSeed } from '../../seed/load.ts';
import { emptyStore } from '../empty-store.ts';
import { changesOn, dayAfter, isOpen, levelOf, type PartyFacts, type PlaceFacts, readersOf } from './derived.ts';
import { ownDatabase } from '../own-database.ts';

const today = '2026-06-15';
const graph = openGraph(ownDatabase());

beforeAll(async () => {
  await emptyStore(graph);
  await loadSeed(graph, 'demo', { today });
});
afterAll(() => graph.close());

/** The different values of the only column, in order. */
async function valuesOf(statement: string): Promise<unknown[]> {
  return (await graph.read(statement, { today })).map((row) => Object.values(row)[0]);
}

describe('the size and breadth of the demo', () => {
  test.each([
    ['Organisation', 140, 165],
    ['Person', 200, 200],
    ['Goal', 25, 25],
    ['GoalCommitment', 280, 320],
    ['Partnership', 90, 90],
    ['Agreement', 60, 110],
  ])('of %s there are %i to %i', async (label, least, most) => {
    const [count] = await valuesOf(`MATCH (n:${label}) RETURN count(n)`);
    expect(count).toBeGreaterThanOrEqual(least);
    expect(count).toBeLessThanOrEqual(most);
  });

  test('offers and needs are about 600', async () => {
    const [count] = await valuesOf('MATCH (n:Record) WHERE n:Offer OR n:Need RETURN count(n)');
    expect(count).toBeGreaterThanOrEqual(570);
    expect(count).toBeLessThanOrEqual(650);
  });

  test.each([
    ['sector', 'MATCH (o:Organisation) RETURN DISTINCT o.sector AS v ORDER BY v', ['PRIVATE', 'PUBLIC', 'THIRD']],
    [
      'level',
      'MATCH (p:Partnership) RETURN DISTINCT p.level AS v ORDER BY v',
      ['INTERNATIONAL', 'LOCAL', 'NATIONAL', 'REGIONAL', 'SUBREGIONAL', null],
    ],
    [
      'status',
      'MATCH (p:Partnership) RETURN DISTINCT p.statuses[-1] AS v ORDER BY v',
      ['ACTIVE', 'DECLINED', 'ENDED', 'EXPLORING', 'PAUSED'],
    ],
    ['step', 'MATCH (p:Partnership) RETURN DISTINCT p.steps[-1] AS v ORDER BY v', [1, 2, 3, 4, 5]],
    [
      'agreement status',
      `MATCH (a:Agreement)
       RETURN DISTINCT CASE WHEN a.status = 'SIGNED' AND a.validUntil < date($today) THEN 'EXPIRED' ELSE a.status END AS v
       ORDER BY v`,
      ['DRAFT', 'EXPIRED', 'PROPOSED', 'SIGNED', 'TERMINATED'],
    ],
    [
      'number of parties',
      'MATCH (p:Partnership) RETURN DISTINCT COUNT { (p)-[:HAS_PARTY]->() } AS v ORDER BY v',
      [2, 3, 4, 5, 6, 7],
    ],
    [
      'decision',
      'MATCH (d:Decision) RETURN DISTINCT d.kind AS v ORDER BY v',
      ['DECLINE', 'END', 'ENTER', 'PAUSE', 'RESUME'],
    ],
    [
      'visibility',
      'MATCH (r:Record) RETURN DISTINCT r.visibility AS v ORDER BY v',
      ['NETWORK', 'OWN', 'PARTIES', 'PUBLIC'],
    ],
    [
      'region',
      "MATCH (:Organisation)-[:LOCATED_IN]->(p:Place) WHERE p.regionId IN ['region:10', 'region:11', 'region:12'] RETURN DISTINCT p.regionId AS v ORDER BY v",
      ['region:10', 'region:11', 'region:12'],
    ],
  ])('every %s is there', async (_, statement, values) => {
    expect(await valuesOf(statement)).toEqual(values);
  });

  test('only visibilities that a kind of record may have', async () => {
    const wrong = await graph.read(
      `MATCH (r:Record)
       WHERE (r:Organisation AND NOT r.visibility IN ['PUBLIC', 'NETWORK'])
         OR ((r:Person OR r:Offer OR r:Need) AND r.visibility = 'PARTIES')
         OR ((r:Goal OR r:Partnership OR r:Agreement) AND r.visibility = 'OWN')
         OR (r:Decision AND r.visibility <> 'PARTIES')
       RETURN r.id`,
    );
    expect(wrong).toEqual([]);
  });

  test('no agreement is open to more than its partnership is', async () => {
    const wider = await graph.read(
      `WITH ['PARTIES', 'NETWORK', 'PUBLIC'] AS widths
       MATCH (p:Partnership)-[:HAS_AGREEMENT]->(a:Agreement)
       UNWIND range(0, 2) AS own UNWIND range(0, 2) AS above
       WITH p, a, own, above WHERE widths[own] = a.visibility AND widths[above] = p.visibility AND own > above
       RETURN a.id`,
    );
    expect(wider).toEqual([]);
  });
});

test('agreements are valid from a day before they end, and no two of one partnership at once', async () => {
  const wrong = await graph.read(
    `MATCH (p:Partnership)-[:HAS_AGREEMENT]->(a:Agreement)
     WHERE a.validUntil <= a.validFrom OR EXISTS {
       MATCH (p)-[:HAS_AGREEMENT]->(other:Agreement)
       WHERE other.id <> a.id AND other.validFrom >= a.validFrom AND other.validFrom <= a.validUntil
     }
     RETURN a.title`,
  );
  expect(wrong).toEqual([]);
});

test('every record says that it comes from the demo, and nobody has a business id', async () => {
  const unmarked = await graph.read(
    `MATCH (r:Record)
     OPTIONAL MATCH (r)-[:FROM_SOURCE]->(s:Source)
     WITH r, collect(s) AS sources
     WHERE r.businessId IS NOT NULL OR size(sources) <> 1 OR sources[0].name <> 'Kumppanuus demo'
       OR NOT sources[0].kind IN labels(r) OR NOT sources[0].externalId STARTS WITH 'demo-'
     RETURN r.id`,
  );
  expect(unmarked).toEqual([]);
});

describe('offers and needs', () => {
  test('use every resource of the taxonomy, each offered by someone', async () => {
    expect(await valuesOf('MATCH (r:Resource) WHERE NOT EXISTS { (r)<-[:OF]-(:Offer) } RETURN r.id')).toEqual([]);
  });

  test('complete each other: nine needs in ten have an offer in the same region, half in the same municipality', async () => {
    const [row] = await graph.read(
      `MATCH (seeker:Organisation)-[:NEEDS]->(need:Need)-[:OF]->(resource:Resource)
       OPTIONAL MATCH (seeker)-[:LOCATED_IN]->(here:Place)
       CALL (seeker, resource, here) {
         OPTIONAL MATCH (resource)<-[:OF]-(:Offer)<-[:OFFERS]-(other:Organisation)-[:LOCATED_IN]->(there:Place)
         WHERE other <> seeker
         RETURN max(CASE
           WHEN there.municipalityId = here.municipalityId THEN 2
           WHEN there.regionId = here.regionId THEN 1
           ELSE 0
         END) AS nearness
       }
       RETURN count(*) AS needs, sum(toInteger(nearness > 0)) AS inRegion, sum(toInteger(nearness > 1)) AS inMunicipality`,
    );
    expect(Number(row?.inRegion) / Number(row?.needs)).toBeGreaterThan(0.9);
    expect(Number(row?.inMunicipality) / Number(row?.needs)).toBeGreaterThan(0.5);
  });

  test('of one organisation never name a resource twice', async () => {
    expect(
      await valuesOf(
        `MATCH (o:Organisation)-[:OFFERS|NEEDS]->(n:Record)-[:OF]->(r:Resource)
         WITH o, r, count(n) AS count WHERE count > 1 RETURN o.name + r.id`,
      ),
    ).toEqual([]);
  });
});

describe('the story of each partnership', () => {
  test('has days in order, none after today, with as many values', async () => {
    expect(
      await valuesOf(
        `MATCH (p:Partnership)
         WHERE size(p.statusDays) <> size(p.statuses) OR size(p.stepDays) <> size(p.steps)
           OR any(i IN range(1, size(p.statusDays) - 1) WHERE p.statusDays[i] <= p.statusDays[i - 1])
           OR any(i IN range(1, size(p.stepDays) - 1) WHERE p.stepDays[i] <= p.stepDays[i - 1])
           OR p.statusDays[-1] > date($today) OR p.stepDays[-1] > date($today)
           OR p.createdAt > datetime($today + 'T23:59:59Z') OR p.updatedAt < p.createdAt
         RETURN p.name`,
      ),
    ).toEqual([]);
  });

  test('has a status that its decisions lead to: active from the entry of its last party', async () => {
    expect(
      await valuesOf(
        `MATCH (p:Partnership)
         WHERE 'ACTIVE' IN p.statuses AND EXISTS {
           MATCH (p)-[:HAS_PARTY]->(:Party)-[:PLAYED_BY]->(o:Organisation)
           WHERE NOT EXISTS { (p)-[:HAS_DECISION]->(d:Decision {kind: 'ENTER'})-[:BY]->(o) WHERE d.on <= p.startedOn }
         }
         RETURN p.name`,
      ),
    ).toEqual([]);
  });

  test('explains each step above the first, which a coordinator set', async () => {
    expect(
      await valuesOf(
        `MATCH (p:Partnership)
         WHERE (p.steps[-1] > 1) <> (p.overrideReason IS NOT NULL AND p.overrideStep = p.steps[-1] AND p.overrideOn = p.stepDays[-1])
         RETURN p.name`,
      ),
    ).toEqual([]);
  });
});

describe('what is derived equals what the facts give', () => {
  test('for partnerships, their agreements and decisions', async () => {
    const rows = await graph.read(
      `MATCH (p:Partnership)
       RETURN p.name AS name, p.level AS level, toString(p.changesOn) AS changesOn, p.audience AS audience,
         COLLECT { MATCH (p)-[:HAS_AGREEMENT|HAS_DECISION]->(r:Record) RETURN r.audience } AS below,
         COLLECT { MATCH (p)-[:HAS_PARTY]->(party:Party)-[:PLAYED_BY]->(o:Organisation)
                   OPTIONAL MATCH (o)-[:LOCATED_IN]->(place:Place)
                   RETURN {organisation: o.id, from: toString(party.from), until: toString(party.until),
                     place: place {.municipalityId, .subregionId, .regionId, .countryId}} } AS parties`,
    );
    expect(rows).toHaveLength(90);
    for (const { name, level, changesOn: settledChange, audience, below, parties } of rows) {
      const facts = partiesOf(parties);
      expect({ name, level, changesOn: settledChange, audience }).toEqual({
        name,
        level: levelOf(facts, today),
        changesOn: changesOn(facts, today),
        audience: readersOf(facts, today),
      });
      expect(below).toEqual(Array.from({ length: lengthOf(below) }, () => audience));
    }
    expect(rows.filter((row) => row.changesOn !== null).length).toBeGreaterThan(5);
  });

  test('for people: the organisations they are in and the partners of those they are a contact for', async () => {
    const rows = await graph.read(
      `MATCH (p:Person)
       RETURN p.name AS name, p.audience AS audience, toString(p.changesOn) AS changesOn,
         COLLECT { MATCH (p)-[:HAS_MEMBERSHIP]->(m:Membership)-[:MEMBER_OF]->(o:Organisation)
                   RETURN {organisation: o.id, from: null, until: toString(m.until), place: null} } +
         COLLECT { MATCH (p)<-[:CONTACT]-(:Party)<-[:HAS_PARTY]-(partnership:Partnership)
                   MATCH (partnership)-[:HAS_PARTY]->(party:Party)-[:PLAYED_BY]->(o:Organisation)
                   RETURN {organisation: o.id, from: null, until: toString(party.until), place: null} } AS ties`,
    );
    expect(rows).toHaveLength(200);
    for (const { name, audience, changesOn: settledChange, ties } of rows) {
      const facts = partiesOf(ties);
      const ends = facts
        .filter((tie) => isOpen(tie, today))
        .flatMap(({ until }) => (until === null ? [] : [dayAfter(until)]));
      expect({ name, audience, changesOn: settledChange }).toEqual({
        name,
        audience: readersOf(facts, today),
        changesOn: ends.sort()[0] ?? null,
      });
    }
  });

  test('as list and as relationship alike, for every record', async () => {
    expect(
      await valuesOf(
        `MATCH (r:Record)
         WITH r, COLLECT { MATCH (r)-[:READABLE_BY]->(o:Organisation) RETURN o.id ORDER BY o.id } AS readers
         WHERE r.audience IS NULL OR r.audience <> readers RETURN r.id`,
      ),
    ).toEqual([]);
  });
});

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

function partiesOf(list: unknown): PartyFacts[] {
  return Array.isArray(list) ? list.map(partyOf) : [];
}

function partyOf(row: Readonly<Record<string, unknown>>): PartyFacts {
  return {
    organisation: String(row.organisation),
    from: textOf(row.from),
    until: textOf(row.until),
    place: isRow(row.place) ? placeOf(row.place) : null,
  };
}

function placeOf(row: Readonly<Record<string, unknown>>): PlaceFacts {
  return {
    municipalityId: textOf(row.municipalityId),
    subregionId: textOf(row.subregionId),
    regionId: textOf(row.regionId),
    countryId: String(row.countryId),
  };
}

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
