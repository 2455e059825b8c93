// The history of some records, with the values that are still held.
// $ids: [String], the records' ids
// $labels: [String], what they are, as the history calls it
UNWIND $ids AS id
MATCH (event:AuditEvent {recordId: id})
WHERE event.recordLabel IN $labels
RETURN
  event {.sequence, .viewer, .action, .organisations, at: toString(event.at)} AS event,
  head(COLLECT { MATCH (event)-[:HOLDS]->(held:AuditValues) RETURN held {.before, .after} LIMIT 1 }) AS held
ORDER BY event.sequence
