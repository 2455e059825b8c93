/** A store that holds one made-up network after another. */
import type { Graph } from '../../api/graph/graph.ts';
import type { NetworkRows } from '../api/compiler/network-rows.ts';
import { writeRows } from '../api/compiler/write-network.ts';

const removeNodes = 'UNWIND $keys AS key MATCH (node) WHERE elementId(node) = key DETACH DELETE node';

export interface NetworkStore {
  /** Puts these rows in the place of those it held. */
  hold(rows: NetworkRows): Promise<void>;
}

/** A store that has the vocabulary and nothing else, so far. */
export function networkStore(graph: Graph): NetworkStore {
  let keys: string[] = [];
  return {
    hold: async (rows) => {
      keys = await graph.write(async (transaction) => {
        await transaction.run(removeNodes, { keys });
        return writeRows(transaction, rows);
      });
    },
  };
}
