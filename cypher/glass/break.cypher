// Lets an administrator's session see everything for an hour, and leaves a notice to the parties: to all who coordinate
// organisations, and for those that no account coordinates to their members and to network coordinators.
// $hash: String, the SHA-256 of the session's secret in hexadecimal
// $userId: String, the administrator's id
// $id: String, the notice's id
// $reason: String
MATCH (session:Session {hash: $hash})-[:OF_USER]->(user:User {id: $userId})
WHERE user.role = 'ADMIN'
SET session.glassUntil = datetime() + duration('PT1H')
CREATE (notice:GlassNotice {id: $id, reason: $reason, at: datetime(), until: session.glassUntil})-[:BROKEN_BY]->(user)
WITH notice
CALL (notice) {
  MATCH (told:User)
  WHERE told.email > '' AND (
    told.role = 'NETWORK_COORDINATOR'
    OR EXISTS { (told)-[:COORDINATES]->() }
    OR EXISTS { MATCH (told)-[:BELONGS_TO]->(organisation:Organisation) WHERE NOT isCoordinated(organisation) }
  )
  CREATE (notice)-[:TELLS]->(told)
}
RETURN toString(notice.until) AS until
