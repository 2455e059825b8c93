import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCypher } from '../../api/graph/cypher-file.ts';
import { type Graph, openGraph } from '../../api/graph/graph.ts';
import { readOrganisations } from '../../seed/cordis/organisations.ts';
import { isLoaded, loadSeed, type SeedProgress } from '../../seed/load.ts';
import { emptyStore } from '../empty-store.ts';
import { graphHash } from './graph-hash.ts';
import { ownDatabase } from '../own-database.ts';

const today = '2026-06-15';
const graph = openGraph(ownDatabase());

/** What the demo, loaded on that day at one go, leaves in the store. */
let whole = '';
const told: SeedProgress[] = [];

beforeAll(async () => {
  await emptyStore(graph);
  await loadSeed(graph, 'reference', { today });
  await loadSeed(graph, 'demo', { today, onProgress: (progress) => told.push(progress) });
  whole = await graphHash(graph);
});
afterAll(() => graph.close());

test('the demo is loaded in a few statements, telling how far it is', () => {
  expect(told.length).toBeGreaterThan(10);
  expect(told.length).toBeLessThan(30);
  const done = told.map((progress) => progress.done);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(told.at(-1)?.done).toBe(told[0]?.total);
});

test('a seed that is there already is left as it is, with all that people have changed since', async () => {
  const rename = (from: string, to: string) =>
    graph.write((transaction) =>
      transaction.run('MATCH (o:Organisation {name: $from}) SET o.name = $to RETURN o.id', { from, to }),
    );
  expect(await rename('Digiselkä Oy', 'Digiselkä Oyj')).toHaveLength(1);
  const changed = await graphHash(graph);
  expect(changed).not.toBe(whole);
  await loadSeed(graph, 'demo', { today: '2027-01-01' });
  expect(await graphHash(graph)).toBe(changed);
});

describe('from an empty store', () => {
  test('two loads at the same time end in the graph of one', async () => {
    await emptyStore(graph);
    await Promise.all([loadSeed(graph, 'demo', { today }), loadSeed(graph, 'demo', { today })]);
    expect(await graphHash(graph)).toBe(whole);
  });

  test('a load that was interrupted, and again, goes on where it stopped and counts from the day it began', async () => {
    await emptyStore(graph);
    for (const writes of [2, 13]) {
      await expect(loadSeed(dyingAfter(writes), 'demo', { today })).rejects.toThrow('unplugged');
      expect(await isLoaded(graph, 'demo')).toBe(false);
    }
    await loadSeed(graph, 'demo', { today: '2026-06-16' });
    expect(await isLoaded(graph, 'demo')).toBe(true);
    expect(await graphHash(graph)).toBe(whole);
  });
});

/** The graph, until so many writes have been made. */
function dyingAfter(writes: number): Graph {
  let left = writes;
  return {
    ...graph,
    runAlone: (text, parameters) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('unplugged')) : graph.runAlone(text, parameters);
    },
  };
}

test('a business id that someone has given an organisation already stays with that one', async () => {
  const rows = (await readOrganisations('2026-06-15T00:00:00Z')).filter(({ businessId }) => businessId === '0934209-0');
  expect(rows).toHaveLength(1);
  await graph.write(async (transaction) => {
    await transaction.run("CREATE (:Record:Organisation {id: 'own', name: 'Ponsse', businessId: '0934209-0'})");
    const parameters = { rows, source: 'test', importedAt: '2026-06-15T00:00:00Z' };
    await transaction.run(readCypher('seed/organisations'), parameters);
  });
  const found = await graph.read(
    "MATCH (o:Organisation) WHERE o.name IN ['Ponsse', 'PONSSE OYJ'] RETURN o.name AS name, o.businessId AS businessId ORDER BY name",
  );
  expect(found).toEqual([
    { name: 'PONSSE OYJ', businessId: null },
    { name: 'Ponsse', businessId: '0934209-0' },
  ]);
});
