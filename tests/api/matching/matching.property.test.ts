/** For every viewer and organisation, matches, reasons, concerns and introductions are what a walk in memory makes them. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localViewer, type Viewer } from '../../../api/context.ts';
import { testApp, type TestApp } from '../../test-app.ts';
import { type NaiveContext, visibleItems } from '../compiler/naive-context.ts';
import { idOf, type NetworkRows, networkRows, places, today } from '../compiler/network-rows.ts';
import { choose } from '../compiler/random-arguments.ts';
import { readSnapshot, type Snapshot } from '../compiler/snapshot.ts';
import { writeNetwork } from '../compiler/write-network.ts';
import { type NaiveMatch, naiveMatches } from './naive-matching.ts';

const seed = Number(process.env['RANDOM_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const count = 60;

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
  await writeNetwork(app.graph, committedOnce(networkRows(seed)));
  snapshot = await readSnapshot(app.graph);
});
afterAll(() => app.close());

/** The rows without second commitments of one organisation to one goal, which the product doesn't let be. */
function committedOnce({ nodes, links }: NetworkRows): NetworkRows {
  const pairOf = (id: string) => {
    const [by] = links.filter(({ type, to }) => type === 'COMMITS' && to === id);
    const [goal] = links.filter(({ type, from }) => type === 'COMMITTED_TO' && from === id);
    return `${String(by?.from)} ${String(goal?.to)}`;
  };
  const commitments = nodes.filter(({ labels }) => labels.includes('GoalCommitment')).map(({ id }) => id);
  const pairs = commitments.map(pairOf);
  const second = new Set(commitments.filter((_, i) => pairs.indexOf(pairs[i] ?? '') < i));
  return {
    nodes: nodes.filter(({ id }) => !second.has(id)),
    links: links.filter(({ from, to }) => !second.has(from) && !second.has(to)),
  };
}

const query = `query ($id: ID!, $within: ID, $first: Int!, $ways: Int!) {
  complementaryPartners(organisationId: $id, within: $within, first: $first) {
    organisation { id } score concerns { key }
    reasons { kind share resource { id } goal { id } text }
    introductions(first: $ways) { through { ... on Organisation { id } ... on Person { id } } }
  }
}`;

const askers = fc.record({ viewer: fc.constantFrom(...viewers), language: fc.constantFrom('fi', 'sv', 'en') });

test(`${String(count)} random questions are answered as a walk in memory answers them (RANDOM_SEED=${String(seed)})`, async () => {
  const property = fc.asyncProperty(fc.gen(), askers, async (draw, asker) => {
    viewer = asker.viewer;
    const context: NaiveContext = { graph: snapshot, today, ...asker };
    const id = String(choose(draw, visibleItems('Organisation', context)).properties['id']);
    const within = choose(draw, [null, null, ...places]);
    const [first, ways] = [choose(draw, [2, 1000]), choose(draw, [1, 3, 1000])];
    const { data, errors } = await app.ask(query, { id, within, first, ways }, { language: asker.language });
    expect(errors).toEqual([]);
    const { complementaryPartners: found } = data as { complementaryPartners: NaiveMatch[] };
    expect(found.map(comparable)).toEqual(naiveMatches(id, { within, first, ways }, context).map(comparable));
    for (const { score, reasons } of found) expectParts(score, reasons);
  });
  await fc.assert(property, { numRuns: count, seed, endOnFailure: true });
}, 150_000);

/** The same match with its numbers rounded and its reasons in an order that rounding can't change. */
const comparable = ({ score, reasons, ...match }: NaiveMatch) => ({
  ...match,
  score: score.toFixed(9),
  reasons: reasons
    .map(({ kind, share, resource, goal }) => `${kind} ${resource?.id ?? goal?.id ?? ''} ${share.toFixed(9)}`)
    .sort(),
});

function expectParts(score: number, reasons: NaiveMatch['reasons']): void {
  expect(Math.abs(score - reasons.reduce((sum, { share }) => sum + share, 0))).toBeLessThan(1e-9);
  expect(score).toBeGreaterThanOrEqual(0);
  expect(score).toBeLessThanOrEqual(1);
  const shares = reasons.map(({ share }) => share);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
}
