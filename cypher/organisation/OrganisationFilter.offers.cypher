// Organisations that offer one of these resources.
// $offers [String]: resources' ids
MATCH (node:Organisation)-[:OFFERS]->(offered:Offer)-[:OF]->(resource:Resource)
WHERE resource.id IN $offers AND guard(offered)
