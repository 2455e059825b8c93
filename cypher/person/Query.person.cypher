// One person.
// $id String: its id
MATCH (node:Person {id: $id})
