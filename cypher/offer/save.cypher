// Makes an offer what the values say, one version on; one that isn't there yet is made for its organisation.
// $id: String, its id
// $state: {organisationId, resourceId, visibility: String, description: String or null, from, until: Date-string or
//   null}
MERGE (node:Record {id: $id})
ON CREATE SET node:Offer, node.version = 0, node.audience = [], node.createdAt = datetime()
SET
  node.description = $state.description,
  node.from = date($state.from),
  node.until = date($state.until),
  node.visibility = $state.visibility,
  node.version = node.version + 1,
  node.updatedAt = datetime()
WITH node
CALL (node) {
  MATCH (organisation:Organisation {id: $state.organisationId})
  MERGE (organisation)-[:OFFERS]->(node)
}
CALL (node) {
  MATCH (node)-[old:OF]->(resource:Resource)
  WHERE resource.id <> $state.resourceId
  DELETE old
}
CALL (node) {
  MATCH (resource:Resource {id: $state.resourceId})
  MERGE (node)-[:OF]->(resource)
}
