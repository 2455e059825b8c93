// Makes an organisation what the values say, one version on; one that isn't there yet is made.
// $id: String, its id
// $state: {name, sector, businessId, description, website, visibility, placeId: String or null, otherNames,
//   operatesInIds: [String], attributes: [{name, value}]}
// $sortKeys: {sortFi, sortSv, sortEn: String}
MERGE (node:Record {id: $id})
ON CREATE SET node:Organisation, node.version = 0, node.audience = [], node.createdAt = datetime()
SET
  node += $sortKeys,
  node.name = $state.name,
  node.otherNames = $state.otherNames,
  node.sector = $state.sector,
  node.businessId = $state.businessId,
  node.description = $state.description,
  node.website = $state.website,
  node.visibility = $state.visibility,
  node.attributeNames = [attribute IN $state.attributes | attribute.name],
  node.attributeValues = [attribute IN $state.attributes | attribute.value],
  node.version = node.version + 1,
  node.updatedAt = datetime()
WITH node
CALL (node) {
  MATCH (node)-[old:LOCATED_IN]->(place:Place)
  WHERE place.id <> coalesce($state.placeId, '')
  DELETE old
}
CALL (node) {
  MATCH (node)-[old:OPERATES_IN]->(place:Place)
  WHERE NOT place.id IN $state.operatesInIds
  DELETE old
}
CALL (node) {
  MATCH (place:Place {id: $state.placeId})
  MERGE (node)-[:LOCATED_IN]->(place)
}
CALL (node) {
  UNWIND $state.operatesInIds AS id
  MATCH (place:Place {id: id})
  MERGE (node)-[:OPERATES_IN]->(place)
}
