// Removes the notes of changes that were asked for: the hash of what a change says could be tried out.
// $id: String, the person's id
MATCH (operation:Operation)
WHERE operation.at > datetime({epochSeconds: 0}) AND operation.recordId = $id
DELETE operation
