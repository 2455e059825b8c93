// Where the history ends, as the store notes it, and the last event that is there.
// No parameters.
OPTIONAL MATCH (lock:Lock {name: 'audit'})
RETURN
  coalesce(lock.sequence, 0) AS sequence,
  coalesce(lock.hash, '') AS hash,
  lock.keyId AS keyId,
  coalesce(head(COLLECT {
    MATCH (event:AuditEvent)
    WHERE event.sequence >= 0
    RETURN event.sequence
    ORDER BY event.sequence DESC
    LIMIT 1
  }), 0) AS last
