// Agreements of partnerships that an organisation is or was a party of.
// $organisationId String
MATCH (player:Organisation {id: $organisationId})<-[:PLAYED_BY]-(:Party)<-[:HAS_PARTY]-(:Partnership)-[:HAS_AGREEMENT]->(node:Agreement)
WHERE guard(player)
