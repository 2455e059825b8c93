// The organisation that decided.
MATCH (parent)-[:BY]->(node:Organisation)
