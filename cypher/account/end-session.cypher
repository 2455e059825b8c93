// Ends one session.
// $hash: String, the SHA-256 of its secret in hexadecimal
MATCH (session:Session {hash: $hash})
DETACH DELETE session
