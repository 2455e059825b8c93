// The resource of an offer.
MATCH (parent)-[:OF]->(node:Resource)
