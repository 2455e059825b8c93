// Needs of one organisation.
// $organisationId String
MATCH (needing:Organisation {id: $organisationId})-[:NEEDS]->(node:Need)
WHERE guard(needing)
