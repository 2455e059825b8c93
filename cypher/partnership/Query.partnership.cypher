// One partnership.
// $id String: its id
MATCH (node:Partnership {id: $id})
