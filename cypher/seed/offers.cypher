// Makes the offers that aren't there yet.
// $rows: [Map], id, externalId, visibility, createdAt, updatedAt String, properties Map, organisationId,
//   resourceId String, from, until Date-string or null
// $source: String, the name of the source
// $importedAt: String, a moment, such as '2026-11-24T00:00:00Z'
UNWIND $rows AS row
MERGE (record:Record {id: row.id})
ON CREATE SET
  record:Offer,
  record += row.properties,
  record.from = date(row.from),
  record.until = date(row.until),
  record.visibility = row.visibility,
  record.audience = [],
  record.version = 1,
  record.createdAt = datetime(row.createdAt),
  record.updatedAt = datetime(row.updatedAt)
MERGE (source:Source {name: $source, kind: 'Offer', externalId: row.externalId})
ON CREATE SET source.importedAt = datetime($importedAt)
MERGE (record)-[:FROM_SOURCE]->(source)
WITH record, row
MATCH (organisation:Organisation {id: row.organisationId})
MERGE (organisation)-[:OFFERS]->(record)
WITH record, row
MATCH (resource:Resource {id: row.resourceId})
MERGE (record)-[:OF]->(resource)
