// Appends events to the history, and keeps its new end where the next writer takes it.
// $events: [Map], sequence Integer, at String (a moment), viewer, action, recordId, recordLabel, valuesHash,
//   previousHash, hash, keyId String, organisations, visibilities [String], values {before, after, salt} String
// $sequence: Integer, the last event's
// $hash: String, the last event's
// $keyId: String, the name of the key they are sealed with
MATCH (lock:Lock {name: 'audit'})
SET lock.sequence = $sequence, lock.hash = $hash, lock.keyId = $keyId
WITH lock
UNWIND $events AS event
CREATE (stored:AuditEvent {sequence: event.sequence})
SET
  stored.at = datetime(event.at),
  stored.viewer = event.viewer,
  stored.action = event.action,
  stored.recordId = event.recordId,
  stored.recordLabel = event.recordLabel,
  stored.organisations = event.organisations,
  stored.visibilities = event.visibilities,
  stored.valuesHash = event.valuesHash,
  stored.previousHash = event.previousHash,
  stored.hash = event.hash,
  stored.keyId = event.keyId
CREATE (stored)-[:HOLDS]->(held:AuditValues)
SET held += event.values
