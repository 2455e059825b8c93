// Offers of one organisation.
// $organisationId String
WITH *, recordOrDecoy(Organisation, $organisationId) AS offering
WHERE guard(offering)
MATCH (offering)-[:OFFERS]->(node:Offer)
