// What an organisation lacks.
// organisation is parent
MATCH (parent)-[:NEEDS]->(node:Need)-[:OF]->(resource:Resource)
