// The memberships of a person, by the organisation's name.
// person is parent
MATCH (parent)-[:HAS_MEMBERSHIP]->(node:Membership)-[:MEMBER_OF]->(organisation:Organisation)
ORDER BY organisation.sort, node.id
