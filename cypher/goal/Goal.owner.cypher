// The organisation that keeps a goal's record.
MATCH (parent)-[:OWNED_BY]->(node:Organisation)
