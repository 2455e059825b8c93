// The organisations that whoever did it coordinates, of those whose record it was; of a person only those that the
// person belongs to, since others read of a contact.
MATCH (:User {id: parent.viewer})-[:COORDINATES]->(node:Organisation)
WHERE node.id IN parent.organisations
AND (
  parent.recordLabel <> 'Person'
  OR EXISTS { MATCH (node)<-[:MEMBER_OF]-(:Membership)<-[:HAS_MEMBERSHIP]-(:Person {id: parent.recordId}) }
)
