// The organisation that was written.
// $id String: its id
MATCH (node:Organisation {id: $id})
