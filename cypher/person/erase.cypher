// Removes a person's record, deleted or not, with its memberships, contact roles and sources; tells how many there were.
// $id: String, the person's id
CALL () {
  MATCH (person:Person {id: $id})
  RETURN person
  UNION
  MATCH (person:Deleted {id: $id})
  WHERE 'Person' IN person.deletedLabels
  RETURN person
}
WITH
  person,
  COLLECT { MATCH (person)-[:HAS_MEMBERSHIP]->(membership:Membership|Deleted) RETURN membership } AS memberships,
  COUNT { (person)<-[:CONTACT]-(:Party|Deleted) } AS contactRoles,
  COLLECT { MATCH (person)-[:FROM_SOURCE]->(source:Source) RETURN source } AS sources
WITH person, memberships, sources, size(memberships) AS membershipCount, contactRoles
FOREACH (gone IN memberships + sources | DETACH DELETE gone)
DETACH DELETE person
RETURN membershipCount AS memberships, contactRoles
