// Makes the organisations that aren't there yet, at their places.
// $rows: [Map], id, externalId, visibility, createdAt, updatedAt String, properties Map, businessId, placeId
//   String or null, operatesIn [String] ids of places
// $source: String, the name of the source
// $importedAt: String, a moment, such as '2026-11-24T00:00:00Z'
UNWIND $rows AS row
// A business id that another organisation has already stays with that one.
OPTIONAL MATCH (taken:Organisation {businessId: row.businessId})
MERGE (record:Record {id: row.id})
ON CREATE SET
  record:Organisation,
  record += row.properties,
  record.businessId = CASE WHEN taken IS NULL THEN row.businessId END,
  record.visibility = row.visibility,
  record.audience = [],
  record.version = 1,
  record.createdAt = datetime(row.createdAt),
  record.updatedAt = datetime(row.updatedAt)
MERGE (source:Source {name: $source, kind: 'Organisation', externalId: row.externalId})
ON CREATE SET source.importedAt = datetime($importedAt)
MERGE (record)-[:FROM_SOURCE]->(source)
WITH record, row
CALL (record, row) {
  MATCH (place:Place {id: row.placeId})
  MERGE (record)-[:LOCATED_IN]->(place)
}
CALL (record, row) {
  UNWIND row.operatesIn AS id
  MATCH (place:Place {id: id})
  MERGE (record)-[:OPERATES_IN]->(place)
}
