import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../test-app.ts';
import { checkChain } from './chain.ts';
import { change, documentOf, type Input, valueOf } from './changes.ts';
import { smallNetwork, type SmallNetwork } from './small-network.ts';

const races = 25;
const writers = 8;
let t: TestApp;
let n: SmallNetwork;

beforeAll(async () => {
  t = await testApp();
  n = await smallNetwork(t);
});
afterAll(() => t.close());

const versionOf = async (id: string) =>
  Number(await valueOf(t.graph, 'MATCH (r:Record {id: $id}) RETURN r.version AS value', { id }));

/** Eight writers who all saw the same version; the outcomes in words, the winner's as `done`. */
async function race(mutation: string, selection: string, inputOf: (writer: number) => Input): Promise<unknown[]> {
  const document = documentOf(mutation, selection);
  const answers = await Promise.all(
    Array.from({ length: writers }, (_, writer) => t.ask(document, { input: inputOf(writer) })),
  );
  return answers.map(({ errors }) => errors[0]?.extensions?.['reason'] ?? 'done').sort();
}

const losing = (reason: string) => [...Array.from({ length: writers - 1 }, () => reason), 'done'].sort();

describe(`one winner in each of ${String(races)} races of ${String(writers)} writers`, () => {
  test('to change an organisation', async () => {
    for (let i = 0; i < races; i += 1) {
      const { id } = n.iisalmi;
      const version = await versionOf(id);
      const outcomes = await race('updateOrganisation', 'organisation { id }', (writer) => ({
        id,
        version,
        description: `Writer ${String(writer)}`,
      }));
      expect(outcomes).toEqual(losing('changedMeanwhile'));
      expect(await versionOf(id)).toBe(version + 1);
    }
  });

  test('to set a step', async () => {
    for (let i = 0; i < races; i += 1) {
      const { id: partnershipId } = n.partnership;
      const version = await versionOf(partnershipId);
      const outcomes = await race('overrideStep', 'partnership { id }', (writer) => ({
        partnershipId,
        version,
        step: 1 + (writer % 5),
        reason: 'A',
      }));
      expect(outcomes).toEqual(losing('changedMeanwhile'));
    }
  });

  test('to delete a goal', async () => {
    for (let i = 0; i < races; i += 1) {
      const { id } = await change(t, 'createGoal', { title: `Goal ${String(i)}` });
      const outcomes = await race('deleteGoal', 'deletedId', () => ({ id, version: 1 }));
      expect(outcomes).toEqual(losing('notFound'));
    }
  });

  test('to join one organisation', async () => {
    for (let i = 0; i < races; i += 1) {
      const { id: personId } = await change(t, 'createPerson', { name: `Person ${String(i)}` });
      const pair = { personId, organisationId: n.kuopio.id };
      const outcomes = await race('addMembership', 'person { id }', () => pair);
      expect(outcomes).toEqual(losing('memberAlready'));
    }
  });
});

test('parties of one partnership that move at once leave it at the level of where they stand at last', async () => {
  const places = ['municipality:297', 'municipality:749', 'municipality:140', 'municipality:091'];
  for (let i = 0; i < 10; i += 1) {
    const moves = [n.kuopio.id, n.siilinjarvi.id].map(async (id, k) =>
      change(t, 'updateOrganisation', {
        id,
        version: await versionOf(id),
        placeId: places[(i * (k + 1)) % places.length],
      }),
    );
    await Promise.all(moves);
    const { data } = await t.ask('query P($id: ID!) { partnership(id: $id) { level } }', { id: n.partnership.id });
    const municipality =
      'MATCH (:Organisation {id: $id})-[:LOCATED_IN]->(p:Place) RETURN [p.municipalityId, p.subregionId, p.regionId] AS value';
    const [a, b] = await Promise.all(
      [n.kuopio.id, n.siilinjarvi.id].map((id) => valueOf(t.graph, municipality, { id })),
    );
    expect(data).toEqual({ partnership: { level: expectedLevel(a as string[], b as string[]) } });
  }
});

function expectedLevel(a: string[], b: string[]): string {
  const level = ['LOCAL', 'SUBREGIONAL', 'REGIONAL'].find((_, i) => a[i] === b[i]);
  return level ?? 'NATIONAL';
}

test('the history of all that is whole', async () => {
  const { length, faults } = await checkChain(t.graph);
  expect(faults).toEqual([]);
  expect(length).toBeGreaterThan(4 * races);
});
