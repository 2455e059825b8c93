// Makes a need what the values say, one version on; one that isn't there yet is made for its organisation.
// $id: String, its id
// $state: {organisationId, resourceId, visibility: String, goalId, description: String or null, priority: Integer}
MERGE (node:Record {id: $id})
ON CREATE SET node:Need, node.version = 0, node.audience = [], node.createdAt = datetime()
SET
  node.description = $state.description,
  node.priority = $state.priority,
  node.visibility = $state.visibility,
  node.version = node.version + 1,
  node.updatedAt = datetime()
WITH node
CALL (node) {
  MATCH (organisation:Organisation {id: $state.organisationId})
  MERGE (organisation)-[:NEEDS]->(node)
}
CALL (node) {
  MATCH (node)-[old:OF]->(resource:Resource)
  WHERE resource.id <> $state.resourceId
  DELETE old
}
CALL (node) {
  MATCH (node)-[old:FOR]->(goal:Goal)
  WHERE goal.id <> coalesce($state.goalId, '')
  DELETE old
}
CALL (node) {
  MATCH (resource:Resource {id: $state.resourceId})
  MERGE (node)-[:OF]->(resource)
}
CALL (node) {
  MATCH (goal:Goal {id: $state.goalId})
  MERGE (node)-[:FOR]->(goal)
}
