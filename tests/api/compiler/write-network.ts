/** Adds a made-up network to what a store has, past the product's own writing. */
import type { Graph, Transaction } from '../../../api/graph/graph.ts';
import type { NetworkRows } from './network-rows.ts';

const writeNodes = `
UNWIND $nodes AS row
CREATE (node:$(row.labels))
SET node += row.properties
FOREACH (key IN keys(row.days) |
  SET node[key] = CASE
    WHEN row.days[key] IS :: LIST<ANY> THEN [day IN row.days[key] | date(day)]
    ELSE date(row.days[key])
  END)
FOREACH (key IN keys(row.moments) | SET node[key] = datetime(row.moments[key]))
RETURN row.id AS id, elementId(node) AS key`;

const findOthers = 'MATCH (node) WHERE node.id IN $ids RETURN node.id AS id, elementId(node) AS key';

const writeLinks = `
UNWIND $links AS link
MATCH (from) WHERE elementId(from) = link.from
MATCH (to) WHERE elementId(to) = link.to
CREATE (from)-[:$(link.type)]->(to)`;

/** Adds the rows to what is there. */
export async function writeNetwork(graph: Graph, rows: NetworkRows): Promise<void> {
  await graph.write((transaction) => writeRows(transaction, rows));
}

/** Adds the rows in a transaction; gives the `elementId` of each node that was made. */
export async function writeRows({ run }: Transaction, { nodes, links }: NetworkRows): Promise<string[]> {
  const written = keysById(await run(writeNodes, { nodes }));
  const ends = links.flatMap(({ from, to }) => [from, to]);
  const others = keysById(await run(findOthers, { ids: [...new Set(ends.filter((id) => !written.has(id)))] }));
  const keyOf = (id: string) => written.get(id) ?? others.get(id) ?? '';
  await run(writeLinks, { links: links.map(({ from, type, to }) => ({ from: keyOf(from), type, to: keyOf(to) })) });
  return [...written.values()];
}

const keysById = (rows: readonly Readonly<Record<string, unknown>>[]) =>
  new Map(rows.map(({ id, key }) => [String(id), String(key)]));
