// The memberships of one person in one organisation.
// $personId: String, the person's id
// $organisationId: String, the organisation's id
MATCH (:Person {id: $personId})-[:HAS_MEMBERSHIP]->(node:Membership)-[:MEMBER_OF]->(:Organisation {id: $organisationId})
RETURN node.id AS id, toString(node.from) AS from, toString(node.until) AS until
