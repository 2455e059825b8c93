// Ends every session of an account.
// $id: String, the account's
MATCH (user:User {id: $id})
CALL (user) {
  MATCH (session:Session)-[:OF_USER]->(user)
  DETACH DELETE session
}
RETURN user.id AS id
