/** A store that has grown past its vocabulary, so that the database plans as it does for a network in use. */

import { type Graph, openGraph } from '../../api/graph/graph.ts';
import { loadSeed } from '../../seed/load.ts';
import { emptyStore } from '../empty-store.ts';
import { coldPlansMs, loadedOn } from '../test-app.ts';
import { ownDatabase } from '../own-database.ts';

const grow = `
UNWIND range(1, 2000) AS i
CREATE (organisation:Record:Organisation {id: 'o' + i, visibility: 'NETWORK', audience: [], createdAt: datetime(), updatedAt: datetime()})
CREATE (person:Record:Person {id: 'p' + i, visibility: 'OWN', audience: []})
CREATE (offer:Record:Offer {id: 'f' + i, visibility: 'NETWORK', audience: []})
CREATE (need:Record:Need {id: 'n' + i, visibility: 'NETWORK', audience: []})
CREATE (goal:Record:Goal {id: 'g' + i, visibility: 'NETWORK', audience: []})
CREATE (partnership:Record:Partnership {id: 's' + i, visibility: 'NETWORK', audience: []})
CREATE (agreement:Record:Agreement {id: 'a' + i, visibility: 'PARTIES', audience: []})
CREATE (decision:Record:Decision {id: 'd' + i, visibility: 'PARTIES', audience: []})
CREATE (membership:Membership {id: 'm' + i})
CREATE (commitment:GoalCommitment {id: 'c' + i})
CREATE (party:Party {id: 'y' + i})
CREATE (source:Source {name: 'import', kind: 'Organisation', externalId: 'e' + i})
FOREACH (node IN [organisation, person, goal, partnership, agreement] |
  SET node.sortFi = node.id, node.sortSv = node.id, node.sortEn = node.id)
WITH *
MATCH (place:Place {id: 'municipality:' + ['049', '091', '491', '507'][i % 4]})
MATCH (resource:Resource {id: ['meeting-rooms', 'mentors'][i % 2]})
CREATE (organisation)-[:LOCATED_IN]->(place), (organisation)-[:OPERATES_IN]->(place)
CREATE (organisation)-[:OFFERS]->(offer)-[:OF]->(resource)
CREATE (organisation)-[:NEEDS]->(need)-[:OF]->(resource), (need)-[:FOR]->(goal)
CREATE (organisation)-[:COMMITS]->(commitment)-[:COMMITTED_TO]->(goal), (goal)-[:OWNED_BY]->(organisation)
CREATE (person)-[:HAS_MEMBERSHIP]->(membership)-[:MEMBER_OF]->(organisation)
CREATE (partnership)-[:HAS_PARTY]->(party)-[:PLAYED_BY]->(organisation), (party)-[:CONTACT]->(person)
CREATE (partnership)-[:PURSUES]->(goal), (partnership)-[:HAS_AGREEMENT]->(agreement)
CREATE (partnership)-[:HAS_DECISION]->(decision)-[:BY]->(organisation)
CREATE (organisation)-[:FROM_SOURCE]->(source), (offer)-[:READABLE_BY]->(organisation)`;

/** Fills the store; the caller closes the graph. */
export async function growStore(): Promise<Graph> {
  const graph = openGraph(ownDatabase(), coldPlansMs);
  await emptyStore(graph);
  await loadSeed(graph, 'reference', { today: loadedOn });
  await graph.runAlone(grow);
  await graph.runAlone('CALL db.awaitIndexes()');
  await graph.runAlone('CALL db.clearQueryCaches()'); // plans made for the stores of other files are none for this one
  return graph;
}
