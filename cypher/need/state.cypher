// What a need says, as plain values.
// $id: String, its id
MATCH (organisation:Organisation)-[:NEEDS]->(node:Need {id: $id})-[:OF]->(resource:Resource)
OPTIONAL MATCH (node)-[:FOR]->(goal:Goal)
RETURN
  node {
    .description, .priority, .visibility,
    organisationId: organisation.id,
    resourceId: resource.id,
    goalId: goal.id
  } AS state
