// Appends events to the history, and keeps its new end where the next writer takes it.
// $events: [Map], sequence Integer, at String (a moment), viewer, action, recordId, recordLabel, valuesHash,
//   previousHash, hash String, values {before, after, salt} String
// $sequence: Integer, the last event's
// $hash: String, the last event's
MATCH (lock:Lock {name: 'audit'})
SET lock.sequence = $sequence, lock.hash = $hash
WITH lock
UNWIND $events AS event
CREATE (stored:AuditEvent {sequence: event.sequence})
SET
  stored.at = datetime(event.at),
  stored.viewer = event.viewer,
  stored.action = event.action,
  stored.recordId = event.recordId,
  stored.recordLabel = event.recordLabel,
  stored.valuesHash = event.valuesHash,
  stored.previousHash = event.previousHash,
  stored.hash = event.hash
CREATE (stored)-[:HOLDS]->(held:AuditValues)
SET held += event.values
