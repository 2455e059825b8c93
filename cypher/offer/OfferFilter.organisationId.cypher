// Offers of one organisation.
// $organisationId String
MATCH (offering:Organisation {id: $organisationId})-[:OFFERS]->(node:Offer)
WHERE guard(offering)
