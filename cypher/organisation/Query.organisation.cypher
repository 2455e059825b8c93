// One organisation.
// $id String: its id
MATCH (node:Organisation {id: $id})
