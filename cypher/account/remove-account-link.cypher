// Removes a link that was used or withdrawn.
// $hash: String, the SHA-256 of its secret in hexadecimal
MATCH (link:AccountLink {hash: $hash})
DETACH DELETE link
