// Needs of one organisation.
// $organisationId String
MATCH (:Organisation {id: $organisationId})-[:NEEDS]->(node:Need)
