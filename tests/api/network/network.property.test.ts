/** At every grain, for every viewer, filter and day, the network is what a count in memory makes it. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localViewer, type Viewer } from '../../../api/context.ts';
import { testApp, type TestApp } from '../../test-app.ts';
import {
  attributeNames,
  attributeValues,
  days,
  idOf,
  idsOf,
  networkRows,
  places,
  today,
} from '../compiler/network-rows.ts';
import { readSnapshot, type Snapshot } from '../compiler/snapshot.ts';
import { writeNetwork } from '../compiler/write-network.ts';
import { naiveNetwork } from './naive-network.ts';

const seed = Number(process.env['RANDOM_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const count = 120;

const viewers: readonly Viewer[] = [
  localViewer,
  { id: 'public', open: ['PUBLIC'], organisations: [], writes: 'NOTHING' },
  {
    id: 'member',
    open: ['PUBLIC', 'NETWORK'],
    organisations: [idOf('Organisation', 0), idOf('Organisation', 3)],
    writes: 'NOTHING',
  },
];

let app: TestApp;
let snapshot: Snapshot;
let viewer: Viewer = localViewer;

beforeAll(async () => {
  app = await testApp({ today: () => today, viewerOf: () => viewer });
  await writeNetwork(app.graph, networkRows(seed));
  snapshot = await readSnapshot(app.graph);
});
afterAll(() => app.close());

const query = `query ($within: ID, $grain: NetworkGrain!, $filter: NetworkFilter, $first: Int!) {
  network(within: $within, grain: $grain, filter: $filter, first: $first) {
    nodes { id label organisations degree sector latitude longitude organisation { id } place { id } }
    edges { source target partnerships highestStep }
    totalNodes totalEdges unplaced
  }
}`;

const some = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 });
const attribute = fc.record({ name: fc.constantFrom(...attributeNames), values: some(attributeValues) });
const questions = fc.record({
  within: fc.option(fc.constantFrom(...places), { freq: 2 }),
  grain: fc.constantFrom('ORGANISATION', 'MUNICIPALITY', 'SUBREGION', 'REGION', 'COUNTRY'),
  first: fc.constantFrom(1, 3, 2000),
  filter: fc.record(
    {
      sectors: some(['PUBLIC', 'PRIVATE', 'THIRD']),
      levels: some(['LOCAL', 'SUBREGIONAL', 'REGIONAL', 'NATIONAL', 'INTERNATIONAL']),
      statuses: some(['EXPLORING', 'ACTIVE', 'PAUSED', 'ENDED', 'DECLINED']),
      goals: some(idsOf('Goal')),
      minimumStep: fc.integer({ min: 1, max: 5 }),
      on: fc.constantFrom(...days),
      attributes: fc.array(attribute, { minLength: 1, maxLength: 1 }),
    },
    { requiredKeys: [] },
  ),
});
const askers = fc.record({ viewer: fc.constantFrom(...viewers), language: fc.constantFrom('fi', 'sv', 'en') });

test(`${String(count)} random questions are answered as a count in memory answers them (RANDOM_SEED=${String(seed)})`, async () => {
  const property = fc.asyncProperty(questions, askers, async (question, asker) => {
    viewer = asker.viewer;
    const { data, errors } = await app.ask(query, question, { language: asker.language });
    expect(errors).toEqual([]);
    expect(data).toEqual({ network: naiveNetwork(question, { graph: snapshot, today, ...asker }) });
  });
  await fc.assert(property, { numRuns: count, seed, endOnFailure: true });
});
