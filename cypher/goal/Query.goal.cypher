// One goal.
// $id String: its id
MATCH (node:Goal {id: $id})
