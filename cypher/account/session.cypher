// Whose session this is, as long as it lasts.
// $hash: String, the SHA-256 of its secret in hexadecimal
// $withDemo: Boolean, whether the accounts of the demo may be entered
MATCH (session:Session {hash: $hash})-[:OF_USER]->(user:User)
WHERE session.expiresAt > datetime() AND session.lastSeenAt > datetime() - duration('PT12H')
  AND ($withDemo OR NOT user:Demo)
RETURN user.id AS id, user.role AS role, user:Demo AS isDemo,
  COLLECT { MATCH (user)-[:COORDINATES]->(organisation:Organisation) RETURN organisation.id } AS coordinates,
  COLLECT { MATCH (user)-[:BELONGS_TO]->(organisation:Organisation) RETURN organisation.id } AS memberOf,
  user.role = 'ADMIN' AND coalesce(session.glassUntil > datetime(), false) AS seesEverything,
  session.lastSeenAt < datetime() - duration('PT1M') AS isUseToBeNoted
