// The token that was made.
// $id String: its id
MATCH (node:Token {id: $id})
