// What an agreement's record says, as plain values.
// $id: String, its id
MATCH (partnership:Partnership)-[:HAS_AGREEMENT]->(node:Agreement {id: $id})
RETURN
  node {
    .title, .status, .visibility,
    partnershipId: partnership.id,
    validFrom: toString(node.validFrom),
    validUntil: toString(node.validUntil),
    attributes: [
      i IN range(0, coalesce(size(node.attributeNames), 0) - 1) |
      {name: node.attributeNames[i], value: node.attributeValues[i]}
    ]
  } AS state
