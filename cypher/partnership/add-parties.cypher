// Makes organisations parties of a partnership, each asked now to enter it: `askedAt`.
// $partnershipId: String, the partnership's id
// $parties: [Map], id, organisationId String, role, responsibilities String or null, from, until Date-string or null,
//   contactIds [String]
MATCH (partnership:Partnership {id: $partnershipId})
UNWIND $parties AS party
CALL (partnership, party) {
  MATCH (organisation:Organisation {id: party.organisationId})
  CREATE (partnership)-[:HAS_PARTY]->(node:Party {id: party.id})-[:PLAYED_BY]->(organisation)
  SET
    node.role = party.role,
    node.responsibilities = party.responsibilities,
    node.from = date(party.from),
    node.until = date(party.until),
    node.askedAt = datetime()
  WITH node
  UNWIND party.contactIds AS contactId
  MATCH (person:Person {id: contactId})
  CREATE (node)-[:CONTACT]->(person)
}
