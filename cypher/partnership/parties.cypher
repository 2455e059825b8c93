// The parties of a partnership, those that have ended too.
// $partnershipId: String, the partnership's id
MATCH (:Partnership {id: $partnershipId})-[:HAS_PARTY]->(party:Party)-[:PLAYED_BY]->(organisation:Organisation)
RETURN
  party.id AS id,
  organisation.id AS organisationId,
  party.role AS role,
  party.responsibilities AS responsibilities,
  toString(party.from) AS from,
  toString(party.until) AS until,
  COLLECT { MATCH (party)-[:CONTACT]->(person:Person) RETURN person.id ORDER BY person.id } AS contactIds
ORDER BY id
