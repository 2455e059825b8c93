// Makes a goal what the values say, one version on; one that isn't there yet is made, with its owner.
// $id: String, its id
// $state: {title, visibility: String, description, organisationId: String or null, targetDate: Date-string or null,
//   sdgs: [Integer], attributes: [{name, value}]}
// $sortKeys: {sortFi, sortSv, sortEn: String}
MERGE (node:Record {id: $id})
ON CREATE SET node:Goal, node.version = 0, node.audience = [], node.createdAt = datetime()
SET
  node += $sortKeys,
  node.title = $state.title,
  node.description = $state.description,
  node.targetDate = date($state.targetDate),
  node.sdgs = $state.sdgs,
  node.visibility = $state.visibility,
  node.attributeNames = [attribute IN $state.attributes | attribute.name],
  node.attributeValues = [attribute IN $state.attributes | attribute.value],
  node.version = node.version + 1,
  node.updatedAt = datetime()
WITH node
MATCH (organisation:Organisation {id: $state.organisationId})
MERGE (node)-[:OWNED_BY]->(organisation)
