// What a partnership's record says, as plain values.
// $id: String, its id
MATCH (node:Partnership {id: $id})
RETURN
  node {
    .name, .visibility,
    startedOn: toString(node.startedOn),
    endedOn: toString(node.endedOn),
    goalIds: COLLECT { MATCH (node)-[:PURSUES]->(goal:Goal) RETURN goal.id ORDER BY goal.id },
    attributes: [
      i IN range(0, coalesce(size(node.attributeNames), 0) - 1) |
      {name: node.attributeNames[i], value: node.attributeValues[i]}
    ]
  } AS state
