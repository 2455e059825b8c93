/** Loads the data that ships: once, in slices, so that a load that was interrupted goes on where it stopped. */
import { readCypher } from '../api/graph/cypher-file.ts';
import type { Graph } from '../api/graph/graph.ts';
import type { Seal } from '../api/history/seal.ts';
import { appendHistory } from '../api/writing/history.ts';
import type { Batch } from './batch.ts';
import { demoAccountsBatch, type SeedName, seeds } from './seeds.ts';

export { isSeedName, type SeedName } from './seeds.ts';

/** How far a load is: rows written and settled, of all. */
export interface SeedProgress {
  done: number;
  total: number;
}

export interface LoadOptions {
  /** The day that dates are counted from, such as '2026-11-24'. */
  today: string;
  /** What the history of the store is sealed with; the load leaves no event without. */
  seal?: Seal;
  onProgress?: (progress: SeedProgress) => void;
}

/** Rows in one transaction: few enough that whoever else writes waits a moment only. */
const sliceSize = 250;

/** True once every row of this seed, in the version that ships, has been written. */
export async function isLoaded(graph: Graph, name: SeedName): Promise<boolean> {
  const [row] = await graph.read(readCypher('seed/is-loaded'), { name, version: seeds[name].version });
  return row?.isLoaded === true;
}

/**
 * Loads a seed into a migrated store, and whatever it rests on before it. One that is there already stays as it is,
 * with all that people have changed since; of two loads at the same time the second waits, and finds it there.
 */
export async function loadSeed(graph: Graph, name: SeedName, options: LoadOptions): Promise<void> {
  const { today, seal, onProgress } = options;
  for (const needed of seeds[name].restsOn) await loadSeed(graph, needed, { today, ...(seal && { seal }) });
  await graph.exclusively('seed', async () => {
    if (await isLoaded(graph, name)) return;
    const day = await begin(graph, name, today);
    const batches = await seeds[name].batches(day);
    await writeAll(graph, batches, onProgress);
    await finish(graph, { name, day, rows: totalOf(batches) }, seal);
  });
}

/** Adds the accounts of the demo to a store that the demo was loaded into before there were any. */
export async function addDemoAccounts(graph: Graph, today: string): Promise<void> {
  await writeAll(graph, [await demoAccountsBatch(today)], undefined);
}

async function writeAll(graph: Graph, batches: readonly Batch[], onProgress: LoadOptions['onProgress']) {
  const total = totalOf(batches);
  let done = 0;
  for (const batch of batches) {
    const text = readCypher(batch.file);
    for (const slice of slices(batch.list)) {
      await graph.runAlone(text, { ...batch.parameters, [batch.listName]: slice });
      done += slice.length;
      onProgress?.({ done, total });
    }
  }
}

const totalOf = (batches: readonly Batch[]) => batches.reduce((sum, { list }) => sum + list.length, 0);

function slices(list: readonly unknown[]): unknown[][] {
  const count = Math.ceil(list.length / sliceSize);
  return Array.from({ length: count }, (_, i) => list.slice(i * sliceSize, (i + 1) * sliceSize));
}

/** Notes that a load has begun, and tells the day it counts from: today, or that of the load it goes on with. */
async function begin(graph: Graph, name: SeedName, today: string): Promise<string> {
  const [row] = await graph.runAlone(readCypher('seed/begin'), { name, today });
  if (typeof row?.day !== 'string') throw new Error(`The seed ${name} could not be begun`);
  return row.day;
}

interface Load {
  name: SeedName;
  /** The day that its dates are counted from. */
  day: string;
  /** Written and settled. */
  rows: number;
}

/** Marks the seed as loaded, and leaves the one event of the load. */
async function finish(graph: Graph, load: Load, seal: Seal | undefined): Promise<void> {
  const { name, day, rows } = load;
  const { version, attribution } = seeds[name];
  const end = await graph.write(async ({ run }) => {
    await run(readCypher('seed/finish'), { name, version, attribution });
    if (!seal) return undefined;
    const loaded = { recordId: name, recordLabel: 'Seed', before: null, after: { name, version, day, rows } };
    return appendHistory({ run, action: 'loadSeed', happenings: [loaded], context: { viewer: { id: 'seed' }, seal } });
  });
  if (end) seal?.keep(end);
}
