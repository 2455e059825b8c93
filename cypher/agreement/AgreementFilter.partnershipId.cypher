// Agreements of one partnership.
// $partnershipId String
WITH *, recordOrDecoy(Partnership, $partnershipId) AS agreed
WHERE guard(agreed)
MATCH (agreed)-[:HAS_AGREEMENT]->(node:Agreement)
