// The record that was restored.
// $id String: its id
MATCH (node:Record {id: $id})
