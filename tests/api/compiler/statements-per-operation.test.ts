/** One root field is one statement, whatever is selected below it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from '../../../api/app.ts';
import type { Graph } from '../../../api/graph/graph.ts';
import { testApp, type TestApp } from '../../test-app.ts';
import { idOf, networkRows, today } from './network-rows.ts';
import { writeNetwork } from './write-network.ts';
import { testSeal } from '../../test-seal.ts';

let store: TestApp;
let app: Awaited<ReturnType<typeof buildApp>>;
let statements: string[] = [];

beforeAll(async () => {
  store = await testApp({ today: () => today });
  await writeNetwork(store.graph, networkRows(5));
  const counting: Graph = {
    ...store.graph,
    read: (text, parameters) => {
      statements.push(text);
      return store.graph.read(text, parameters);
    },
  };
  app = await buildApp({ graph: counting, seal: testSeal, today: () => today });
  await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ datasets { name } }' } });
});

afterAll(async () => {
  await app.close();
  await store.close();
});

const organisation = `organisation(id: "${idOf('Organisation', 0)}")`;
const deep = `partnerships {
  status step level
  parties { organisation { name offers { resource { name offeredBy { organisation { name } } } } } contacts { name } }
  agreements { title partnership { name } }
  goals { pursuedBy { organisation { people { person { name memberships { organisation { name } } } } } } }
}`;

const cases: readonly (readonly [name: string, query: string, count: number])[] = [
  ['one record', `{ ${organisation} { name } }`, 1],
  ['three levels', `{ ${organisation} { name partnerships { parties { organisation { name } } } offers { description } } }`, 1],
  ['eight levels', `{ ${organisation} { ${deep} } }`, 1],
  ['a list', '{ places(level: REGION) { name parent { name } children { name } } }', 1],
  ['a page with its totals', `{ organisations(first: 5) { totalCount pageInfo { hasNextPage } edges { cursor node { ${deep} } } } }`, 1],
  ['a record of any type', `{ record(id: "${idOf('Need', 0)}") { id ... on Need { goal { title needs { priority } } } } }`, 1],
  ['something that is not there', '{ organisation(id: "x") { name offers { description } } }', 1],
  ['a field selected in pieces', `{ ${organisation} { name } ...F } fragment F on Query { ${organisation} { offers { description } } }`, 1],
  ['two root fields', `{ a: ${organisation} { name } b: ${organisation} { offers { description } } }`, 2],
  ['seven root fields', '{ a: offers { totalCount } needs { totalCount } people { totalCount } goals { totalCount } b: offers { totalCount } datasets { name } partnerships { totalCount } }', 7],
  ['what is about the schema alone', '{ __typename __schema { queryType { name } } }', 0],
  ['what is skipped', `query ($no: Boolean = false) { a: ${organisation} @include(if: $no) { name } b: ${organisation} { name } }`, 1],
]; // prettier-ignore

test.each(cases)('%s', async (_name, query, count) => {
  for (const run of ['interpreted', 'compiled']) {
    statements = [];
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    expect(response.json()).not.toHaveProperty('errors');
    expect(statements, run).toHaveLength(count);
  }
});
