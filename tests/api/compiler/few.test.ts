/** Lists for a viewer who may read few of many records: the same items in the same order, from a nearer beginning. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../../../api/app.ts';
import { localViewer, type Viewer } from '../../../api/context.ts';
import type { Graph, Parameters } from '../../../api/graph/graph.ts';
import { growStore } from '../../cypher/grown-store.ts';
import { fearedIn, planOf } from '../../cypher/plan.ts';
import { emptyStore } from '../../empty-store.ts';
import { testSeal } from '../../test-seal.ts';

/** Twenty of each kind are open to all, six more are for those of one organisation, and the other 1,974 for nobody. */
const share = `
  MATCH (own:Organisation {id: 'o30'}), (node:Record)
  WITH own, node, toInteger(substring(node.id, 1)) AS number
  SET node.visibility = CASE WHEN number <= 20 THEN 'PUBLIC' ELSE 'PARTIES' END,
    node.audience = CASE WHEN number IN range(30, 35) THEN ['o30'] ELSE [] END
  FOREACH (one IN CASE WHEN number IN range(30, 35) THEN [1] ELSE [] END | MERGE (node)-[:READABLE_BY]->(own))`;
const isShared = (id: string) => Number(id.slice(1)) <= 20 || (Number(id.slice(1)) >= 30 && Number(id.slice(1)) <= 35);

const insider: Viewer = { id: 'insider', open: ['PUBLIC'], organisations: ['o30'], writes: 'NOTHING' };
const lists = ['organisations', 'people', 'goals', 'offers', 'needs', 'partnerships', 'agreements'];

let store: Graph;
let app: Awaited<ReturnType<typeof buildApp>>;
let viewer: Viewer;
let asked: { text: string; parameters: Parameters }[];

beforeAll(async () => {
  store = await growStore();
  await store.runAlone(share);
  const read: Graph['read'] = (text, parameters = {}) => {
    asked.push({ text, parameters });
    return store.read(text, parameters);
  };
  app = await buildApp({ graph: { ...store, read }, seal: testSeal, viewerOf: () => viewer });
}, 120_000);

afterAll(async () => {
  await app.close();
  await emptyStore(store);
  await store.close();
});

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  edges: { node: { id: string } }[];
}

/** A page of a list, and the statement that it came from: the last one, after what it took to choose a beginning. */
async function page(asker: Viewer, list: string, args: string): Promise<Page> {
  viewer = asker;
  asked = [];
  const query = `{ list: ${list}(${args}) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { id } } } }`;
  const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  const { data, errors } = response.json<{ data: { list: Page }; errors?: unknown }>();
  expect(errors).toBeUndefined();
  return data.list;
}

const idsOf = ({ edges }: Page) => edges.map(({ node }) => node.id);

/** All ids of a list, in pages of ten from its first item on or from its last one back. */
async function walked(list: string, order: string, backward: boolean): Promise<string[]> {
  const [size, cursor] = backward ? ['last: 10', 'before'] : ['first: 10', 'after'];
  let ids: string[] = [];
  let args = `${size}${order}`;
  for (;;) {
    const found = await page(insider, list, args);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = found.pageInfo;
    ids = backward ? [...idsOf(found), ...ids] : [...ids, ...idsOf(found)];
    if (backward ? !hasPreviousPage : !hasNextPage) return ids;
    args = `${size}${order}, ${cursor}: "${backward ? startCursor : endCursor}"`;
  }
}

const statement = () => asked.at(-1) ?? { text: '', parameters: {} };
const beginsAtReaders = () => statement().text.includes('READABLE_BY');

describe.each(lists)('%s', (list) => {
  test('are those that one who sees all finds among all, both ways', async () => {
    const all: string[] = [];
    for (let after = ''; ;) {
      const found = await page(localViewer, list, `first: 1000${after}`);
      expect(beginsAtReaders()).toBe(false);
      all.push(...idsOf(found));
      if (!found.pageInfo.hasNextPage) break;
      after = `, after: "${found.pageInfo.endCursor}"`;
    }
    expect(all).toHaveLength(2_000);
    const expected = all.filter(isShared);
    expect(expected).toHaveLength(26);
    expect(await walked(list, '', false)).toEqual(expected);
    expect(await walked(list, '', true)).toEqual(expected);
    expect(beginsAtReaders()).toBe(true);
    expect((await page(insider, list, 'first: 1')).totalCount).toBe(26);
  });

  test('begin at an index', async () => {
    await page(insider, list, 'first: 10');
    expect(beginsAtReaders()).toBe(true);
    const { text, parameters } = statement();
    expect(fearedIn(await planOf(text, parameters))).toEqual([]);
  });
});

test('in an order that is asked for', async () => {
  const order = ', orderBy: {field: PARTNERSHIPS, direction: DESC}';
  const ids = await walked('organisations', order, false);
  expect(ids).toHaveLength(26);
  expect(await walked('organisations', order, true)).toEqual(ids);
  expect(beginsAtReaders()).toBe(true);
});

test('a filter narrows them', async () => {
  const { totalCount } = await page(insider, 'organisations', 'filter: {sectors: [PUBLIC]}');
  expect(totalCount).toBe(0);
  expect(beginsAtReaders()).toBe(true);
});

test('who may read many of them begins at the order', async () => {
  await page({ ...insider, open: ['PUBLIC', 'PARTIES'] }, 'organisations', 'first: 10');
  expect(beginsAtReaders()).toBe(false);
});

test('how many one may read is asked once, not for each list', async () => {
  const newcomer = { ...insider, organisations: ['o30', 'o31'] };
  await page(newcomer, 'organisations', 'first: 10');
  expect(asked).toHaveLength(2);
  await page(newcomer, 'organisations', 'first: 10');
  expect(asked).toHaveLength(1);
});

test('of two lists that are refused it is the first that is told of, however much is known of what one may read', async () => {
  const newcomer: Viewer = { ...insider, organisations: ['o30', 'o31'] };
  await page(newcomer, 'agreements', 'first: 1');
  const query = '{ a: people(first: 0) { totalCount } b: agreements(first: 0) { totalCount } }';
  const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  expect(response.json<{ errors: { path: string[] }[] }>().errors.map(({ path }) => path)).toEqual([['a']]);
});
