// Gives an account its organisations, in place of those that it had.
// $id: String, the account's
// $coordinates: [String], ids of the organisations that it coordinates
// $memberOf: [String], ids of those that it belongs to
MATCH (user:User {id: $id})
CALL (user) {
  MATCH (user)-[before:COORDINATES|BELONGS_TO]->()
  DELETE before
}
CALL (user) {
  UNWIND $coordinates AS organisationId
  MATCH (organisation:Organisation {id: organisationId})
  CREATE (user)-[:COORDINATES]->(organisation)
}
CALL (user) {
  UNWIND $memberOf AS organisationId
  MATCH (organisation:Organisation {id: organisationId})
  CREATE (user)-[:BELONGS_TO]->(organisation)
}
