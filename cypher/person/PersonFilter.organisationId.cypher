// People who are or were members of an organisation.
// $organisationId String
WITH *, recordOrDecoy(Organisation, $organisationId) AS employer
WHERE guard(employer)
MATCH (employer)<-[:MEMBER_OF]-(:Membership)<-[:HAS_MEMBERSHIP]-(node:Person)
