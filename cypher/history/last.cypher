// The number of the last event that is there, 0 where there is none: the history may note another end.
// No parameters.
OPTIONAL MATCH (event:AuditEvent)
WHERE event.sequence >= 0
RETURN coalesce(event.sequence, 0) AS last
ORDER BY last DESC
LIMIT 1
