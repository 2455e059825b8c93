// Takes the end of the history until the transaction ends, so that its events stay in one row; and tells whose the
// records are that the next events are about, and who may read them.
// NOTE: ids are compared as a range for the reason that lock-records.cypher gives.
// $ids: [String], those records' ids
MERGE (lock:Lock {name: 'audit'})
SET lock.takenAt = datetime()
WITH lock
RETURN
  coalesce(lock.sequence, 0) AS sequence,
  coalesce(lock.hash, '') AS hash,
  lock.keyId AS keyId,
  COLLECT {
    UNWIND $ids AS id
    CALL (id) {
      MATCH (record:Record)
      WHERE id <= record.id <= id
      RETURN record
      UNION
      MATCH (record:Deleted)
      WHERE id <= record.id <= id
      RETURN record
    }
    RETURN {id: id, organisations: record.audience, visibility: record.visibility}
  } AS readers
