// Offers of one organisation.
// $organisationId String
MATCH (:Organisation {id: $organisationId})-[:OFFERS]->(node:Offer)
