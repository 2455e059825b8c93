// People who are or were members of an organisation.
// $organisationId String
MATCH (node:Person)-[:HAS_MEMBERSHIP]->(:Membership)-[:MEMBER_OF]->(employer:Organisation {id: $organisationId})
WHERE guard(employer)
