// Makes a partnership what the values say, one version on; one that isn't there yet is made.
// $id: String, its id
// $state: {name, visibility: String, startedOn, endedOn: Date-string or null, goalIds: [String],
//   attributes: [{name, value}]}
// $sortKeys: {sortFi, sortSv, sortEn: String}
MERGE (node:Record {id: $id})
ON CREATE SET node:Partnership, node.version = 0, node.audience = [], node.createdAt = datetime()
SET
  node += $sortKeys,
  node.name = $state.name,
  node.startedOn = date($state.startedOn),
  node.endedOn = date($state.endedOn),
  node.visibility = $state.visibility,
  node.attributeNames = [attribute IN $state.attributes | attribute.name],
  node.attributeValues = [attribute IN $state.attributes | attribute.value],
  node.version = node.version + 1,
  node.updatedAt = datetime()
WITH node
CALL (node) {
  MATCH (node)-[old:PURSUES]->(goal:Goal)
  WHERE NOT goal.id IN $state.goalIds
  DELETE old
}
CALL (node) {
  UNWIND $state.goalIds AS id
  MATCH (goal:Goal {id: id})
  MERGE (node)-[:PURSUES]->(goal)
}
