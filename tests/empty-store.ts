/** The tests' store between two of them: migrated, and holding nothing but what `seed/reference` put there. */
import type { Graph } from '../api/graph/graph.ts';

const kept = ['Migration', 'Decoy', 'Place', 'Resource', 'SustainableDevelopmentGoal'];

/** Removes everything but the vocabulary, which tests leave as it is, since loading it again takes its time. */
export async function emptyStore(graph: Graph): Promise<void> {
  await graph.runAlone(
    `MATCH (n)
     WHERE NOT (n:Seed AND n.name = 'reference') AND none(label IN labels(n) WHERE label IN $kept)
     CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`,
    { kept },
  );
}
