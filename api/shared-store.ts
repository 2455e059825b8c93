/** The store for a command that may run beside a server. */
import { type Scope, say } from './command.ts';
import { readConfig } from './config.ts';
import { awaitAnswer } from './graph/await-answer.ts';
import { type Graph, openGraph, patientMs } from './graph/graph.ts';
import { migrate } from './graph/migrate.ts';
import { openSeal, type Seal } from './history/seal.ts';
import { shareDatabase } from './neo4j/open-database.ts';

/** Opens the store that the settings name, in the shape of this version; it is closed when the command ends. */
export async function openSharedStore(scope: Scope): Promise<Graph> {
  const database = await shareDatabase(readConfig(), say);
  scope.onClose(() => database.close());
  const graph = openGraph(database.address, patientMs);
  scope.onClose(() => graph.close());
  await awaitAnswer(graph);
  await migrate(graph);
  return graph;
}

/** Opens what the history of a shared store is sealed with; it is closed when the command ends. */
export async function openSharedSeal(scope: Scope, graph: Graph): Promise<Seal> {
  const seal = await openSeal(readConfig().DATA_DIR, graph, say);
  scope.onClose(() => seal.close());
  return seal;
}
