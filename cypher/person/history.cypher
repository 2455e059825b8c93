// The history of a person's record, with the values that are still held.
// $id: String, the person's id
MATCH (event:AuditEvent {recordId: $id})
WHERE event.recordLabel = 'Person'
RETURN
  event {.sequence, .viewer, .action, .organisations, at: toString(event.at)} AS event,
  head(COLLECT { MATCH (event)-[:HOLDS]->(held:AuditValues) RETURN held {.before, .after} LIMIT 1 }) AS held
ORDER BY event.sequence
