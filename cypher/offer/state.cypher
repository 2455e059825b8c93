// What an offer says, as plain values.
// $id: String, its id
MATCH (organisation:Organisation)-[:OFFERS]->(node:Offer {id: $id})-[:OF]->(resource:Resource)
RETURN
  node {
    .description, .visibility,
    organisationId: organisation.id,
    resourceId: resource.id,
    from: toString(node.from),
    until: toString(node.until)
  } AS state
