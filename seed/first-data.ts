/** What a new store is given, so that there is something to look at. */
import { readCypher } from '../api/graph/cypher-file.ts';
import type { Graph } from '../api/graph/graph.ts';
import { addDemoAccounts, type LoadOptions, loadSeed } from './load.ts';
import { progressOf } from './progress.ts';
import { seeds } from './seeds.ts';

export interface FirstDataOptions extends Required<Pick<LoadOptions, 'today' | 'seal'>> {
  /** Whether a store without organisations gets those of the demo. */
  readonly withDemo: boolean;
  say(line: string): void;
}

/** Loads the reference data where they are missing and, if wanted, the demo into a store without organisations. */
export async function loadFirstData(graph: Graph, { withDemo, today, seal, say }: FirstDataOptions): Promise<void> {
  const [row] = await graph.read(readCypher('bookkeeping/first-data'), { reference: seeds.reference.version });
  if (row?.lacksReference === true)
    await loadSeed(graph, 'reference', { today, seal, onProgress: progressOf('reference', say) });
  if (!withDemo) return;
  if (row?.lacksDemo === true) await loadSeed(graph, 'demo', { today, seal, onProgress: progressOf('demo', say) });
  if (row?.lacksDemoAccounts === true) await addDemoAccounts(graph, today);
}
