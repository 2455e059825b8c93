// A page of the history, in order, with the values that are still held.
// $after: Integer, the number after which it begins
// $until: Integer, the last number to read
// $size: Integer, how many events at most
MATCH (event:AuditEvent)
WHERE $after < event.sequence <= $until
WITH event
ORDER BY event.sequence
LIMIT $size
RETURN
  event {
    .sequence, .viewer, .action, .recordId, .recordLabel, .organisations, .valuesHash, .previousHash, .hash, .keyId,
    at: toStringOrNull(event.at)
  } AS event,
  COLLECT { MATCH (event)-[:HOLDS]->(held:AuditValues) RETURN held {.salt, .before, .after} LIMIT 2 } AS held
