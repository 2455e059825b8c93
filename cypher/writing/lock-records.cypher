// Locks records, deleted ones too, until the transaction ends; whoever reads them in a later statement reads them as
// they are by then.
// $ids: [String], ids in ascending order; one that is missing is left out
UNWIND $ids AS id
CALL (id) {
  MATCH (record:Record {id: id})
  RETURN record
  UNION
  MATCH (record:Deleted {id: id})
  RETURN record
}
SET record.lockedBy = id
REMOVE record.lockedBy
