// Makes the link by which an account gets another password; the demo's have none.
// $hash: String, the SHA-256 of its secret in hexadecimal
// $lifetime: String, how long it holds, an ISO 8601 duration
// $email: String, in lower case
MATCH (user:User {email: $email})
WHERE NOT user:Demo
CREATE (link:AccountLink {
  hash: $hash, kind: 'RESET', createdAt: datetime(), expiresAt: datetime() + duration($lifetime)
})-[:OF_USER]->(user)
RETURN user.id AS userId, toString(link.expiresAt) AS expiresAt
