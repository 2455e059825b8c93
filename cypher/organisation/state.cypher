// What an organisation says, as plain values.
// $id: String, its id
MATCH (node:Organisation {id: $id})
OPTIONAL MATCH (node)-[:LOCATED_IN]->(place:Place)
RETURN
  node {
    .name, .sector, .businessId, .description, .website, .visibility,
    otherNames: coalesce(node.otherNames, []),
    placeId: place.id,
    operatesInIds: COLLECT { MATCH (node)-[:OPERATES_IN]->(area:Place) RETURN area.id ORDER BY area.id },
    attributes: [
      i IN range(0, coalesce(size(node.attributeNames), 0) - 1) | {name: node.attributeNames[i], value: node.attributeValues[i]}
    ]
  } AS state
