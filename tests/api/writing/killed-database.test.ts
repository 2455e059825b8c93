import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildApp } from '../../../api/app.ts';
import { type Graph, openGraph } from '../../../api/graph/graph.ts';
import { migrate } from '../../../api/graph/migrate.ts';
import { type Database, startDatabase } from '../../../api/neo4j/database.ts';
import { requireNeo4j } from '../../../api/neo4j/installation.ts';
import { checkChain } from './chain.ts';
import { valueOf } from './changes.ts';
import { testSeal } from '../../test-seal.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 }); // a Neo4j starts twice

const kills = 1;
const home = mkdtempSync(join(tmpdir(), 'kumppanuus-test-'));
const log = () => undefined;
let database: Database;
let graph: Graph;
let app: Awaited<ReturnType<typeof buildApp>>;

beforeAll(async () => {
  const installation = await requireNeo4j(log);
  database = await startDatabase({ home, installation, memory: { heapMb: 256, pageCacheMb: 64 }, log });
  graph = openGraph(database.address);
  await migrate(graph);
  app = await buildApp({ graph, seal: testSeal, logger: false });
});
afterAll(async () => {
  await app.close();
  await graph.close();
  await database.stop();
  rmSync(home, { recursive: true });
});

const query = 'mutation C($input: CreateGoalInput!) { createGoal(input: $input) { goal { id } } }';

/** Sends one change once; its goal's id where it was acknowledged. */
async function send(title: string): Promise<string | undefined> {
  const headers = { 'idempotency-key': title };
  const payload = { query, variables: { input: { title } } };
  const response = await app.inject({ method: 'POST', url: '/graphql', payload, headers });
  return response.json<{ data?: { createGoal: { goal: { id: string } } | null } }>().data?.createGoal?.goal.id;
}

test('a killed database loses no acknowledged change, doubles none that was sent again, and keeps its history whole', async () => {
  const acknowledged = new Map<string, string>();
  let isOver = false;
  const writer = async (name: string) => {
    for (let i = 0; !isOver; i += 1) {
      const title = `${name} ${String(i)}`;
      let id: string | undefined;
      while (id === undefined) id = await send(title);
      acknowledged.set(title, id);
    }
  };
  const writers = ['a', 'b', 'c', 'd'].map(writer);
  for (let kill = 1; kill <= kills; kill += 1) {
    const enough = acknowledged.size + 40;
    await vi.waitUntil(() => acknowledged.size > enough, { timeout: 90_000, interval: 20 });
    process.kill(database.processId(), 'SIGKILL');
  }
  const enough = acknowledged.size + 40;
  await vi.waitUntil(() => acknowledged.size > enough, { timeout: 90_000, interval: 20 });
  isOver = true;
  await Promise.all(writers);

  const stored = await valueOf(
    graph,
    'MATCH (g:Goal) WITH g ORDER BY g.title RETURN collect([g.title, g.id]) AS value',
  );
  expect(stored).toEqual([...acknowledged].sort(([a], [b]) => (a < b ? -1 : 1)));
  expect(await checkChain(graph)).toEqual({ length: acknowledged.size, faults: [] });
});
