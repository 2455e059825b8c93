// Organisations that need one of these resources.
// $needs [String]: resources' ids
MATCH (node:Organisation)-[:NEEDS]->(needed:Need)-[:OF]->(resource:Resource)
WHERE resource.id IN $needs AND guard(needed)
