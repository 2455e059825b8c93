// Locks those of these records that the viewer may see, deleted ones too, until the transaction ends, as lock-records
// does. What is hidden is left alone: a lock takes time, and somebody else may wait for it.
// $ids: [String], ids in ascending order; one that is missing is left out
// $viewer: {open: [String], organisations: [String]}, who is asking
UNWIND $ids AS id
CALL (id) {
  OPTIONAL MATCH (record:Record)
  WHERE id <= record.id <= id
  OPTIONAL MATCH (deleted:Deleted)
  WHERE id <= deleted.id <= id
  OPTIONAL MATCH (decoy:Decoy)
  RETURN coalesce(record, deleted, decoy) AS record
}
WITH id, record
WHERE guard(record)
SET record.lockedBy = id
REMOVE record.lockedBy
RETURN id
