// Where the history ends, as the store notes it.
// No parameters.
OPTIONAL MATCH (lock:Lock {name: 'audit'})
RETURN coalesce(lock.sequence, 0) AS sequence, coalesce(lock.hash, '') AS hash, lock.keyId AS keyId
