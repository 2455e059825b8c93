// Makes the partnerships that aren't there yet, with their timelines of status and step.
// $rows: [Map], id, externalId, visibility, createdAt, updatedAt String, properties Map, startedOn, endedOn,
//   overrideOn Date-string or null, statusDays, stepDays [Date-string], statuses [String], steps [Integer],
//   overrideStep Integer or null, goalIds [String]
// $source: String, the name of the source
// $importedAt: String, a moment, such as '2026-11-24T00:00:00Z'
UNWIND $rows AS row
MERGE (record:Record {id: row.id})
ON CREATE SET
  record:Partnership,
  record += row.properties,
  record.startedOn = date(row.startedOn),
  record.endedOn = date(row.endedOn),
  record.statusDays = [day IN row.statusDays | date(day)],
  record.statuses = row.statuses,
  record.stepDays = [day IN row.stepDays | date(day)],
  record.steps = row.steps,
  record.overrideStep = row.overrideStep,
  record.overrideOn = date(row.overrideOn),
  record.visibility = row.visibility,
  record.audience = [],
  record.version = 1,
  record.createdAt = datetime(row.createdAt),
  record.updatedAt = datetime(row.updatedAt)
MERGE (source:Source {name: $source, kind: 'Partnership', externalId: row.externalId})
ON CREATE SET source.importedAt = datetime($importedAt)
MERGE (record)-[:FROM_SOURCE]->(source)
WITH record, row
UNWIND row.goalIds AS id
MATCH (goal:Goal {id: id})
MERGE (record)-[:PURSUES]->(goal)
