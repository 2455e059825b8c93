// The goals a partnership pursues.
MATCH (parent)-[:PURSUES]->(node:Goal)
