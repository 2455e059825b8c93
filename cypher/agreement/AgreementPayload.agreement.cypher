// The agreement that was written.
// $id String: its id
MATCH (node:Agreement {id: $id})
