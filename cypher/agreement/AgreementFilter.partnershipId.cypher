// Agreements of one partnership.
// $partnershipId String
MATCH (agreed:Partnership {id: $partnershipId})-[:HAS_AGREEMENT]->(node:Agreement)
WHERE guard(agreed)
