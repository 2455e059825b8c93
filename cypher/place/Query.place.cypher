// One place.
// $id String: its id
MATCH (node:Place {id: $id})
