/** The leak test would find each known kind of leak: one that is planted shows in the answers. */
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSchema } from '../../api/schema.ts';
import { compare } from './comparison.ts';
import { leakApp } from './leak-app.ts';
import { standingDocuments } from './leak-documents.ts';
import { leakNetwork } from './leak-network.ts';
import { plants } from './plants.ts';

const seed = 20_260_615;
const documents = standingDocuments(buildSchema(readSchema()));

let leak: Awaited<ReturnType<typeof leakApp>>;
beforeAll(async () => {
  leak = await leakApp();
});
afterAll(() => leak.close());

test.each(Object.keys(plants))(
  '%s is found',
  async (name) => {
    const plant = plants[name]?.();
    if (!plant) throw new Error('no such plant');
    const asked = documents.filter(({ query }) => plant.asks.test(query));
    const app = await leak.over(plant.alter);
    try {
      const rows = leakNetwork(seed);
      const found = await compare({
        app,
        store: leak.store,
        rows,
        askers: [1, 2, 3, 4, 5],
        documents: asked,
        seed,
        times: 8,
      });
      expect(plant.altered()).toBeGreaterThan(0);
      expect(found.differences.length).toBeGreaterThan(0);
      process.stdout.write(
        `${name}: ${String(found.differences.length)} of ${String(found.compared)} answers differ\n`,
      );
    } finally {
      await app.close();
    }
  },
  120_000,
);
