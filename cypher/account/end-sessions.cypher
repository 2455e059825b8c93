// Ends every session of an account, and its links for another password.
// $id: String, the account's
MATCH (user:User {id: $id})
CALL (user) {
  MATCH (other:Session|AccountLink)-[:OF_USER]->(user)
  DETACH DELETE other
}
RETURN user.id AS id
