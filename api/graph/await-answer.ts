import { setTimeout as delay } from 'node:timers/promises';
import { StartError } from '../start-error.ts';
import { type Graph, isUnavailable } from './graph.ts';

/** Waits until the database answers; a StartError says why it doesn't: at once when it refuses us, else after 30 s. */
export async function awaitAnswer(graph: Graph, withinMs = 30_000): Promise<void> {
  const end = Date.now() + withinMs;
  for (;;) {
    try {
      await graph.runAlone('RETURN 1');
      return;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (!isUnavailable(error)) throw new StartError(`Neo4j refuses us: ${reason}`);
      if (Date.now() > end) throw new StartError(`Neo4j does not answer: ${reason}`);
    }
    await delay(250);
  }
}
