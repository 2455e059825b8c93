// The parties of a partnership, by the organisation's name.
MATCH (parent)-[:HAS_PARTY]->(node:Party)-[:PLAYED_BY]->(organisation:Organisation)
ORDER BY organisation.sort, node.from, node.id
