/** A fingerprint of everything in a store, to tell whether two of them hold the same. */
import { createHash } from 'node:crypto';
import type { Graph } from '../../api/graph/graph.ts';

/** SHA-256 of all nodes and relationships in an order of their own; only when a seed was loaded is left out. */
export async function graphHash(graph: Graph): Promise<string> {
  const nodes = await graph.read(
    `MATCH (n)
     WHERE NOT n:Lock AND NOT n:Migration
     RETURN labels(n) AS labels, n {.*, loadedAt: null} AS properties`,
  );
  const relationships = await graph.read(
    `MATCH (a)-[r]->(b)
     RETURN coalesce(a.id, a.externalId) AS start, type(r) AS type, properties(r) AS properties,
       coalesce(b.id, b.externalId) AS end`,
  );
  const lines = [...nodes, ...relationships].map((row) => JSON.stringify(sorted(row))).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** The value with the keys of its objects in alphabetical order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
