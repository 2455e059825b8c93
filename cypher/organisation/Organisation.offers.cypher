// What an organisation offers.
// organisation is parent
MATCH (parent)-[:OFFERS]->(node:Offer)-[:OF]->(resource:Resource)
