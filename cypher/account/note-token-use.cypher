// Notes that an API token is used now.
// $hash: String, the SHA-256 of the token in hexadecimal
MATCH (token:Token {hash: $hash})
SET token.lastUsedAt = datetime()
