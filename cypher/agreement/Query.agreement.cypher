// One agreement.
// $id String: its id
MATCH (node:Agreement {id: $id})
