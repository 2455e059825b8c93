// Makes the agreements that aren't there yet.
// $rows: [Map], id, externalId, visibility, createdAt, updatedAt String, properties Map, partnershipId String,
//   validFrom, validUntil Date-string or null
// $source: String, the name of the source
// $importedAt: String, a moment, such as '2026-11-24T00:00:00Z'
UNWIND $rows AS row
MERGE (record:Record {id: row.id})
ON CREATE SET
  record:Agreement,
  record += row.properties,
  record.validFrom = date(row.validFrom),
  record.validUntil = date(row.validUntil),
  record.visibility = row.visibility,
  record.audience = [],
  record.version = 1,
  record.createdAt = datetime(row.createdAt),
  record.updatedAt = datetime(row.updatedAt)
MERGE (source:Source {name: $source, kind: 'Agreement', externalId: row.externalId})
ON CREATE SET source.importedAt = datetime($importedAt)
MERGE (record)-[:FROM_SOURCE]->(source)
WITH record, row
MATCH (partnership:Partnership {id: row.partnershipId})
MERGE (partnership)-[:HAS_AGREEMENT]->(record)
