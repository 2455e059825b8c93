// Makes or renews resources, each after its broader one.
// $rows: [Map], id String, broader String or null, resource Map of properties
UNWIND $rows AS row
MERGE (resource:Resource {id: row.id})
SET resource += row.resource
WITH resource, row
CALL (resource, row) {
  MATCH (resource)-[earlier:BROADER]->(broader:Resource)
  WHERE coalesce(broader.id <> row.broader, true)
  DELETE earlier
}
CALL (resource, row) {
  MATCH (broader:Resource {id: row.broader})
  MERGE (resource)-[:BROADER]->(broader)
}
