// Makes the memberships that aren't there yet.
// $rows: [Map], id, personId, organisationId String, role String or null, from, until Date-string or null
UNWIND $rows AS row
MERGE (membership:Membership {id: row.id})
ON CREATE SET membership.role = row.role, membership.from = date(row.from), membership.until = date(row.until)
WITH membership, row
MATCH (person:Person {id: row.personId})
MERGE (person)-[:HAS_MEMBERSHIP]->(membership)
WITH membership, row
MATCH (organisation:Organisation {id: row.organisationId})
MERGE (membership)-[:MEMBER_OF]->(organisation)
