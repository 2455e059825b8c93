// The account that was changed.
// $id String: its id
MATCH (node:User {id: $id})
