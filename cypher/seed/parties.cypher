// Makes the parties that aren't there yet, with their contact people.
// $rows: [Map], id, partnershipId, organisationId String, role, responsibilities String or null, from, until
//   Date-string or null, contactIds [String]
UNWIND $rows AS row
MERGE (party:Party {id: row.id})
ON CREATE SET
  party.role = row.role,
  party.responsibilities = row.responsibilities,
  party.from = date(row.from),
  party.until = date(row.until)
WITH party, row
MATCH (partnership:Partnership {id: row.partnershipId})
MERGE (partnership)-[:HAS_PARTY]->(party)
WITH party, row
MATCH (organisation:Organisation {id: row.organisationId})
MERGE (party)-[:PLAYED_BY]->(organisation)
WITH party, row
UNWIND row.contactIds AS id
MATCH (person:Person {id: id})
MERGE (party)-[:CONTACT]->(person)
