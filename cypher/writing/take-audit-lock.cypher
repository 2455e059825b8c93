// Takes the end of the history until the transaction ends, so that its events stay in one row.
MERGE (lock:Lock {name: 'audit'})
SET lock.takenAt = datetime()
RETURN coalesce(lock.sequence, 0) AS sequence, coalesce(lock.hash, '') AS hash
