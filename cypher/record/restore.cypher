// Brings a deleted record back with what went with it: their labels are what they were.
// $id: String, the record's id
MATCH (record:Deleted {id: $id})
CALL (record) {
  RETURN record AS back
  UNION
  MATCH (back:Deleted {deletedWith: $id})
  RETURN back
}
WITH back, back.deletedLabels AS labels
SET back:$(labels)
REMOVE back:Deleted, back.deletedLabels, back.deletedAt, back.deletedWith
WITH back, labels
WHERE back.id = $id
RETURN head([label IN labels WHERE label <> 'Record']) AS label
