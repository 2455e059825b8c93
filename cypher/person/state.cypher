// What a person's record says, as plain values.
// $id: String, its id
MATCH (node:Person {id: $id})
RETURN
  node {
    .name, .email, .phone, .title, .visibility,
    attributes: [
      i IN range(0, coalesce(size(node.attributeNames), 0) - 1) |
      {name: node.attributeNames[i], value: node.attributeValues[i]}
    ]
  } AS state
