// The person that was written.
// $id String: its id
MATCH (node:Person {id: $id})
