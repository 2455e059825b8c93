// Removes what the history holds of a person's record, and tells of which events.
// $id: String, the person's id
// $except: String, the action of events that tell of an earlier erasing, and nothing of the person
MATCH (event:AuditEvent {recordId: $id})-[:HOLDS]->(held:AuditValues)
WHERE event.recordLabel = 'Person' AND event.action <> $except
WITH event.sequence AS sequence, held
ORDER BY sequence
WITH collect(sequence) AS erased, collect(held) AS helds
FOREACH (held IN helds | DETACH DELETE held)
RETURN erased
