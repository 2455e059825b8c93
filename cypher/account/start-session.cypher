// Starts a session of an account whose password is still the one that was tried, in place of the session before.
// $userId: String, the account's id
// $passwordHash: String, the hash that the password was compared with
// $hash: String, the SHA-256 of the session's secret in hexadecimal
// $hashBefore: String or null, that of the session which the browser had
MATCH (user:User {id: $userId})
WHERE user.passwordHash = $passwordHash
CALL () {
  MATCH (before:Session {hash: $hashBefore})
  DETACH DELETE before
}
CREATE (:Session {
  hash: $hash, createdAt: datetime(), lastSeenAt: datetime(), expiresAt: datetime() + duration('P7D')
})-[:OF_USER]->(user)
RETURN user.id AS id
