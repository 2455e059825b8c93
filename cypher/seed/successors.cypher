// Says which place has stood for a merged one, and since when.
// $rows: [Map], id String, successor String, succeededOn Date-string
UNWIND $rows AS row
MATCH (place:Place {id: row.id})
CALL (place, row) {
  MATCH (successor:Place {id: row.successor})
  MERGE (place)-[succession:SUCCEEDED_BY]->(successor)
  SET succession.on = date(row.succeededOn)
}
