// Starts a session in place of the session before; where a password was tried, as long as that is the account's.
// $userId: String, the account's id
// $passwordHash: String or null, the hash that the password was compared with
// $hash: String, the SHA-256 of the session's secret in hexadecimal
// $hashBefore: String or null, that of the session which the browser had
MATCH (user:User {id: $userId})
WHERE $passwordHash IS NULL OR user.passwordHash = $passwordHash
CALL () {
  MATCH (before:Session {hash: $hashBefore})
  DETACH DELETE before
}
CREATE (:Session {
  hash: $hash, createdAt: datetime(), lastSeenAt: datetime(), expiresAt: datetime() + duration('P7D')
})-[:OF_USER]->(user)
RETURN user.id AS id
