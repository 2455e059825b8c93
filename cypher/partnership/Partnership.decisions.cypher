// What was decided about a partnership, newest first.
MATCH (parent)-[:HAS_DECISION]->(node:Decision)
ORDER BY node.on DESC, node.createdAt DESC, node.id
