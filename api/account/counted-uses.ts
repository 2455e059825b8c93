/** What may be done only so often in a quarter of an hour is counted in the store, before it is done. */
import { failure } from '../errors.ts';
import { readCypher } from '../graph/cypher-file.ts';
import type { Graph } from '../graph/graph.ts';
import { hashOfSecret } from './secret.ts';

const countTry = readCypher('account/count-try');

/** Counts once more for each of these; false where one of them has come to `most`. */
export async function isStillAllowed(graph: Graph, of: readonly string[], most: number): Promise<boolean> {
  const counted = await graph.write(({ run }) => run(countTry, { of: of.map(hashOfSecret), most }));
  return counted.every(({ isAllowed }) => isAllowed === true);
}

/** As `isStillAllowed`; RATE_LIMITED where it isn't. */
export async function countUse(graph: Graph, of: readonly string[], most: number): Promise<void> {
  if (!(await isStillAllowed(graph, of, most))) throw failure('tooManyLinks');
}
