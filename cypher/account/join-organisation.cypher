// Gives an account its part in an organisation; whoever coordinates it goes on doing so.
// $userId: String, the account's id
// $organisationId: String
// $role: String, an OrganisationRole
MATCH (user:User {id: $userId})
CALL (user) {
  MATCH (organisation:Organisation {id: $organisationId})
  OPTIONAL MATCH (user)-[before:COORDINATES|BELONGS_TO]->(organisation)
  WITH user, organisation, before, $role = 'COORDINATOR' OR coalesce(type(before), '') = 'COORDINATES' AS coordinates
  DELETE before
  WITH user, organisation, coordinates
  CALL (user, organisation, coordinates) {
    WITH user, organisation, coordinates
    WHERE coordinates
    CREATE (user)-[:COORDINATES]->(organisation)
  }
  CALL (user, organisation, coordinates) {
    WITH user, organisation, coordinates
    WHERE NOT coordinates
    CREATE (user)-[:BELONGS_TO]->(organisation)
  }
}
