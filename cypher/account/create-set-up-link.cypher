// Makes the link by which the first administrator is made; earlier ones hold no longer.
// $hash: String, the SHA-256 of its secret in hexadecimal
// $lifetime: String, how long it holds, an ISO 8601 duration
CALL () {
  MATCH (earlier:AccountLink {kind: 'SETUP'})
  DETACH DELETE earlier
}
CREATE (:AccountLink {
  hash: $hash, kind: 'SETUP', createdAt: datetime(), expiresAt: datetime() + duration($lifetime)
})
