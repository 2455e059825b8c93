// Makes a party what the values say.
// $party: {id: String, role, responsibilities: String or null, from, until: Date-string or null, contactIds: [String]}
MATCH (node:Party {id: $party.id})
SET
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
