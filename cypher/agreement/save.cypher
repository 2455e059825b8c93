// Makes an agreement what the values say, one version on; one that isn't there yet is made for its partnership, as a
// draft.
// $id: String, its id
// $state: {partnershipId, title, visibility: String, validFrom, validUntil: Date-string or null,
//   attributes: [{name, value}]}
// $sortKeys: {sortFi, sortSv, sortEn: String}
MERGE (node:Record {id: $id})
ON CREATE SET
  node:Agreement, node.status = 'DRAFT', node.version = 0, node.audience = [], node.createdAt = datetime()
SET
  node += $sortKeys,
  node.title = $state.title,
  node.validFrom = date($state.validFrom),
  node.validUntil = date($state.validUntil),
  node.visibility = $state.visibility,
  node.attributeNames = [attribute IN $state.attributes | attribute.name],
  node.attributeValues = [attribute IN $state.attributes | attribute.value],
  node.version = node.version + 1,
  node.updatedAt = datetime()
WITH node
MATCH (partnership:Partnership {id: $state.partnershipId})
MERGE (partnership)-[:HAS_AGREEMENT]->(node)
