// The need that was written.
// $id String: its id
MATCH (node:Need {id: $id})
