// Needs of one organisation.
// $organisationId String
WITH *, recordOrDecoy(Organisation, $organisationId) AS needing
WHERE guard(needing)
MATCH (needing)-[:NEEDS]->(node:Need)
