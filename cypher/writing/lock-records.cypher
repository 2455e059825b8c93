// Locks records, deleted ones too, until the transaction ends; whoever reads them in a later statement reads them as
// they are by then.
// NOTE: ids are compared as a range, since a seek for an equal id would hold the constraint's own lock while it waits
// for the record, and a deletion that goes on needs that one: both would be in each other's way.
// $ids: [String], ids in ascending order; one that is missing is left out
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
SET record.lockedBy = id
REMOVE record.lockedBy
