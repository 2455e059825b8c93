// The goal that was written.
// $id String: its id
MATCH (node:Goal {id: $id})
