import neo4j, { type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph } from '../../../api/graph/graph.ts';
import { ownDatabase } from '../../own-database.ts';

const { uri, user, password } = ownDatabase();
const graph = openGraph(ownDatabase());
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));

beforeAll(async () => {
  await graph.runAlone(
    `UNWIND range(1, 500) AS n
     CREATE (:Organisation:Trace {id: 'trace-' + n, sortFi: 'k' + n % 50, name: 'Säätiö ' + n, otherNames: ['Stiftelse' + n]})`,
  );
  await graph.runAlone('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
});

afterAll(async () => {
  await graph.runAlone('MATCH (n:Trace) DETACH DELETE n');
  await Promise.all([graph.close(), driver.close()]);
});

/** The operators of a statement's plan, the last one first. */
async function operators(statement: string): Promise<string[]> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`, {
    key: 'k3',
    id: 'trace-7',
    first: neo4j.int(20),
  });
  const names = ({ operatorType, children }: Plan): string[] => [
    operatorType.replace('@neo4j', ''),
    ...children.flatMap(names),
  ];
  return summary.plan === false ? [] : names(summary.plan);
}

test.each([
  ['first page', 'n.sortFi IS NOT NULL', 'n.sortFi, n.id'],
  [
    'page after a key',
    'n.sortFi >= $key AND CASE WHEN n.sortFi = $key THEN n.id > $id ELSE true END',
    'n.sortFi, n.id',
  ],
  [
    'page before a key',
    'n.sortFi <= $key AND CASE WHEN n.sortFi = $key THEN n.id < $id ELSE true END',
    'n.sortFi DESC, n.id DESC',
  ],
])('%s: a list in alphabetical order is read from the index, never sorted whole', async (_, condition, order) => {
  const plan = await operators(`MATCH (n:Organisation) WHERE ${condition} RETURN n.id ORDER BY ${order} LIMIT $first`);
  expect(plan).toContain('PartialTop');
  expect(plan.filter((name) => /^(Top|Sort|NodeByLabelScan|AllNodesScan|Union)$/.test(name))).toEqual([]);
});

test.each([
  ['searchFolding', 'saatio'],
  ['searchFolding', 'stiftelse17'],
  ['searchFinnish', 'säätiön'],
])('%s finds %s', async (index, text) => {
  const found = await graph.read(
    'CALL db.index.fulltext.queryNodes($index, $text) YIELD node WHERE node:Trace RETURN count(node) > 0 AS isFound',
    { index, text },
  );
  expect(found).toEqual([{ isFound: true }]);
});

test('every index that the schema names is there and filled', async () => {
  const states = await graph.read('SHOW INDEXES YIELD name, state WHERE state <> "ONLINE" RETURN name');
  expect(states).toEqual([]);
});
