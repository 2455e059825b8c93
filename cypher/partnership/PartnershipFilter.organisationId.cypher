// Partnerships that an organisation is or was a party of.
// $organisationId String
WITH *, recordOrDecoy(Organisation, $organisationId) AS player
WHERE guard(player)
MATCH (player)<-[:PLAYED_BY]-(:Party)<-[:HAS_PARTY]-(node:Partnership)
