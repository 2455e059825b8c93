// Makes or renews places, each after the one it is part of.
// $rows: [Map], id String, parent String or null, place Map of properties
UNWIND $rows AS row
MERGE (place:Place {id: row.id})
SET place += row.place
SET place.latitude = toFloat(place.latitude), place.longitude = toFloat(place.longitude)
WITH place, row
CALL (place, row) {
  MATCH (place)-[earlier:PART_OF]->(parent:Place)
  WHERE coalesce(parent.id <> row.parent, true)
  DELETE earlier
}
CALL (place, row) {
  MATCH (parent:Place {id: row.parent})
  MERGE (place)-[:PART_OF]->(parent)
}
