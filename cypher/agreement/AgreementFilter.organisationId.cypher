// Agreements of partnerships that an organisation is or was a party of.
// $organisationId String
WITH *, recordOrDecoy(Organisation, $organisationId) AS player
WHERE guard(player)
MATCH (player)<-[:PLAYED_BY]-(:Party)<-[:HAS_PARTY]-(:Partnership)-[:HAS_AGREEMENT]->(node:Agreement)
