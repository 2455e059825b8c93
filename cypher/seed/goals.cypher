// Makes the goals that aren't there yet.
// $rows: [Map], id, externalId, visibility, createdAt, updatedAt String, properties Map, targetDate Date-string or
//   null, sdgs [Integer], organisationId String or null
// $source: String, the name of the source
// $importedAt: String, a moment, such as '2026-11-24T00:00:00Z'
UNWIND $rows AS row
MERGE (record:Record {id: row.id})
ON CREATE SET
  record:Goal,
  record += row.properties,
  record.targetDate = date(row.targetDate),
  record.sdgs = row.sdgs,
  record.visibility = row.visibility,
  record.audience = [],
  record.version = 1,
  record.createdAt = datetime(row.createdAt),
  record.updatedAt = datetime(row.updatedAt)
MERGE (source:Source {name: $source, kind: 'Goal', externalId: row.externalId})
ON CREATE SET source.importedAt = datetime($importedAt)
MERGE (record)-[:FROM_SOURCE]->(source)
WITH record, row
MATCH (organisation:Organisation {id: row.organisationId})
MERGE (record)-[:OWNED_BY]->(organisation)
