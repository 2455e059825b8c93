// Notes that a session is used now.
// $hash: String, the SHA-256 of its secret in hexadecimal
MATCH (session:Session {hash: $hash})
SET session.lastSeenAt = datetime()
