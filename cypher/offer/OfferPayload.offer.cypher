// The offer that was written.
// $id String: its id
MATCH (node:Offer {id: $id})
