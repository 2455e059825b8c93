// One record of any type.
// $id String: its id
MATCH (node:Record {id: $id})
