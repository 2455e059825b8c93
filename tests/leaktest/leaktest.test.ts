/** What a viewer may not see leaves no trace: whatever they ask, it is as if it had never been written. */
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSchema } from '../../api/schema.ts';
import { compare } from './comparison.ts';
import { leakApp } from './leak-app.ts';
import { randomDocuments, standingDocuments } from './leak-documents.ts';
import { leakNetwork } from './leak-network.ts';
import { viewers } from './viewers.ts';

const wanted = Number(process.env['LEAKTEST_COMPARISONS'] ?? 5_000);
const seed = Number(process.env['RANDOM_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** Documents of a round, how often each viewer asks one, and how many rounds ask the same ones of other networks. */
const [documentsEach, times, roundsAlike] = [25, 4, 5];
const askers = viewers.map((_, i) => i);
const schema = buildSchema(readSchema());

let leak: Awaited<ReturnType<typeof leakApp>>;
beforeAll(async () => {
  leak = await leakApp();
});
afterAll(() => leak.close());

test(
  `${String(viewers.length)} viewers get ${String(wanted)} answers that tell nothing of what is hidden (RANDOM_SEED=${String(seed)})`,
  async () => {
    let compared = 0;
    for (let round = 0; compared < wanted; round += 1) {
      const standing = standingDocuments(schema);
      const drawn = Math.floor(round / roundsAlike);
      const random = randomDocuments(schema, seed + drawn, documentsEach - standing.length);
      const found = await compare({
        ...leak, askers, documents: [...standing, ...random], rows: leakNetwork(seed + round), seed: seed + round, times,
      }); // prettier-ignore
      compared += found.compared;
      expect(found.differences.slice(0, 1)).toEqual([]);
    }
    process.stdout.write(`leak test: ${String(compared)} comparisons, seed ${String(seed)}\n`);
  },
  60_000 + wanted * 60,
);
