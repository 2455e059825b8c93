/** Adds a made-up network to what a store has, past the product's own writing. */
import type { Graph } from '../../../api/graph/graph.ts';
import type { NetworkRows } from './network-rows.ts';

const writeNodes = `
UNWIND $nodes AS row
CREATE (node:$(row.labels))
SET node += row.properties, node.testId = row.id
FOREACH (key IN keys(row.days) |
  SET node[key] = CASE
    WHEN row.days[key] IS :: LIST<ANY> THEN [day IN row.days[key] | date(day)]
    ELSE date(row.days[key])
  END)
FOREACH (key IN keys(row.moments) | SET node[key] = datetime(row.moments[key]))`;

const writeLinks = `
MATCH (known) WHERE known.testId IS NOT NULL OR known.id IS NOT NULL
WITH collect({id: coalesce(known.testId, known.id), node: known}) AS entries
UNWIND $links AS link
WITH link, head([entry IN entries WHERE entry.id = link.from | entry.node]) AS from,
  head([entry IN entries WHERE entry.id = link.to | entry.node]) AS to
CREATE (from)-[:$(link.type)]->(to)`;

/** Adds the rows to what is there. */
export async function writeNetwork(graph: Graph, { nodes, links }: NetworkRows): Promise<void> {
  await graph.write(async (transaction) => {
    await transaction.run(writeNodes, { nodes });
    await transaction.run(writeLinks, { links });
    await transaction.run('MATCH (node) WHERE node.testId IS NOT NULL REMOVE node.testId');
  });
}
