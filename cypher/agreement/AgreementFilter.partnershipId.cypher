// Agreements of one partnership.
// $partnershipId String
MATCH (:Partnership {id: $partnershipId})-[:HAS_AGREEMENT]->(node:Agreement)
