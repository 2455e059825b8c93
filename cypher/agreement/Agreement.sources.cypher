// Where an agreement came from, by the import's name.
MATCH (parent)-[:FROM_SOURCE]->(node:Source)
ORDER BY node.name, node.externalId
