// What is kept of a password, by the account's address or by its id.
// $email: String or null, in lower case
// $id: String or null
CALL () {
  MATCH (user:User {email: $email})
  RETURN user
  UNION
  MATCH (user:User {id: $id})
  RETURN user
}
RETURN user.id AS id, user.email AS email, user.passwordHash AS passwordHash
