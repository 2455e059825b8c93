// The partnership that was written.
// $id String: its id
MATCH (node:Partnership {id: $id})
