// Partnerships that an organisation is or was a party of.
// $organisationId String
MATCH (player:Organisation {id: $organisationId})<-[:PLAYED_BY]-(:Party)<-[:HAS_PARTY]-(node:Partnership)
WHERE guard(player)
