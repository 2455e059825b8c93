// Makes a person's record what the values say, one version on; one that isn't there yet is made.
// $id: String, its id
// $state: {name, visibility: String, email, phone, title: String or null, attributes: [{name, value}]}
// $sortKeys: {sortFi, sortSv, sortEn: String}
MERGE (node:Record {id: $id})
ON CREATE SET node:Person, node.version = 0, node.audience = [], node.createdAt = datetime()
SET
  node += $sortKeys,
  node.name = $state.name,
  node.email = $state.email,
  node.phone = $state.phone,
  node.title = $state.title,
  node.visibility = $state.visibility,
  node.attributeNames = [attribute IN $state.attributes | attribute.name],
  node.attributeValues = [attribute IN $state.attributes | attribute.value],
  node.version = node.version + 1,
  node.updatedAt = datetime()
