// Removes the values that the history holds of some records, and tells of which events.
// $ids: [String], the records' ids
// $labels: [String], what they are, as the history calls it
// $except: String, the action of events that tell of an earlier erasing, and nothing of the person
UNWIND $ids AS id
MATCH (event:AuditEvent {recordId: id})-[:HOLDS]->(held:AuditValues)
WHERE event.recordLabel IN $labels AND event.action <> $except
WITH event.sequence AS sequence, held
ORDER BY sequence
WITH collect(sequence) AS erased, collect(held) AS helds
FOREACH (held IN helds | DETACH DELETE held)
RETURN erased
