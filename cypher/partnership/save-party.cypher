// Makes a party what the values say. One that is given days it didn't have is asked anew to enter for them: `askedAt`.
// $party: {id: String, role, responsibilities: String or null, from, until: Date-string or null, contactIds: [String]}
MATCH (node:Party {id: $party.id})
WITH
  node,
  coalesce(date($party.from) < node.from, $party.from IS NULL AND node.from IS NOT NULL)
    OR coalesce(date($party.until) > node.until, $party.until IS NULL AND node.until IS NOT NULL) AS hasMoreDays
SET
  node.askedAt = CASE WHEN hasMoreDays THEN datetime() ELSE node.askedAt END,
  node.role = $party.role,
  node.responsibilities = $party.responsibilities,
  node.from = date($party.from),
  node.until = date($party.until)
WITH node
CALL (node) {
  MATCH (node)-[old:CONTACT]->(person:Person)
  WHERE NOT person.id IN $party.contactIds
  DELETE old
}
CALL (node) {
  UNWIND $party.contactIds AS id
  MATCH (person:Person {id: id})
  MERGE (node)-[:CONTACT]->(person)
}
