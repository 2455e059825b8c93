// Removes what was deleted more than 30 days ago, with the notes of where it came from.
// No parameters.
MATCH (gone:Deleted)
WHERE gone.deletedAt < datetime() - duration('P30D')
CALL (gone) {
  OPTIONAL MATCH (gone)-[:FROM_SOURCE]->(source:Source)
  DETACH DELETE gone, source
} IN TRANSACTIONS OF 1000 ROWS
