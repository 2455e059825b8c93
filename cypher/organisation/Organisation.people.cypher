// The people of an organisation, by name.
// organisation is parent
MATCH (parent)<-[:MEMBER_OF]-(node:Membership)<-[:HAS_MEMBERSHIP]-(person:Person)
ORDER BY person.sort, node.id
