// Makes a person a member of an organisation.
// $membership: {id, personId, organisationId: String, role: String or null, from, until: Date-string or null}
MATCH (person:Person {id: $membership.personId})
CALL (person) {
  MATCH (organisation:Organisation {id: $membership.organisationId})
  CREATE (person)-[:HAS_MEMBERSHIP]->(node:Membership {id: $membership.id})-[:MEMBER_OF]->(organisation)
  SET
    node.role = $membership.role,
    node.from = date($membership.from),
    node.until = date($membership.until)
}
