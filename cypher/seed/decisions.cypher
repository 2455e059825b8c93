// Makes the decisions that aren't there yet.
// $rows: [Map], id, externalId, visibility, createdAt, updatedAt String, properties Map, partnershipId String, on
//   Date-string, organisationId String or null
// $source: String, the name of the source
// $importedAt: String, a moment, such as '2026-11-24T00:00:00Z'
UNWIND $rows AS row
MERGE (record:Record {id: row.id})
ON CREATE SET
  record:Decision,
  record += row.properties,
  record.on = date(row.on),
  record.visibility = row.visibility,
  record.audience = [],
  record.version = 1,
  record.createdAt = datetime(row.createdAt),
  record.updatedAt = datetime(row.updatedAt)
MERGE (source:Source {name: $source, kind: 'Decision', externalId: row.externalId})
ON CREATE SET source.importedAt = datetime($importedAt)
MERGE (record)-[:FROM_SOURCE]->(source)
WITH record, row
MATCH (partnership:Partnership {id: row.partnershipId})
MERGE (partnership)-[:HAS_DECISION]->(record)
WITH record, row
MATCH (organisation:Organisation {id: row.organisationId})
MERGE (record)-[:BY]->(organisation)
