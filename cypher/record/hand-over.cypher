// A membership or commitment that went with a deleted organisation, and whose person or goal has been deleted since,
// now goes with that one: it comes back when both are there.
// $id: String, the organisation's id
MATCH (tie:Deleted {deletedWith: $id})
MATCH (tie)-[:HAS_MEMBERSHIP|COMMITTED_TO]-(other:Deleted)
WHERE other.id <> $id
SET tie.deletedWith = other.id, tie.deletedAt = other.deletedAt
