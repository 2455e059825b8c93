// What a goal says, as plain values.
// $id: String, its id
MATCH (node:Goal {id: $id})
OPTIONAL MATCH (node)-[:OWNED_BY]->(owner:Organisation)
RETURN
  node {
    .title, .description, .visibility,
    targetDate: toString(node.targetDate),
    sdgs: coalesce(node.sdgs, []),
    organisationId: owner.id,
    attributes: [
      i IN range(0, coalesce(size(node.attributeNames), 0) - 1) |
      {name: node.attributeNames[i], value: node.attributeValues[i]}
    ]
  } AS state
