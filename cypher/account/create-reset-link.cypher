// Makes the link by which an account gets another password. For an address without an account it makes one that is
// nobody's, so that it takes as long; the demo's accounts have no password.
// $hash: String, the SHA-256 of its secret in hexadecimal
// $lifetime: String, how long it holds, an ISO 8601 duration
// $email: String, in lower case
CREATE (link:AccountLink {
  hash: $hash, kind: 'RESET', createdAt: datetime(), expiresAt: datetime() + duration($lifetime)
})
WITH link
OPTIONAL MATCH (user:User {email: $email})
WHERE NOT user:Demo
CALL (link, user) {
  WITH link, user
  WHERE user IS NOT NULL
  CREATE (link)-[:OF_USER]->(user)
}
RETURN user.id AS userId, toString(link.expiresAt) AS expiresAt
