// Whose session this is, as long as it lasts.
// $hash: String, the SHA-256 of its secret in hexadecimal
MATCH (session:Session {hash: $hash})-[:OF_USER]->(user:User)
WHERE session.expiresAt > datetime() AND session.lastSeenAt > datetime() - duration('PT12H')
RETURN user.id AS id, user.role AS role,
  COLLECT { MATCH (user)-[:COORDINATES]->(organisation:Organisation) RETURN organisation.id } AS coordinates,
  COLLECT { MATCH (user)-[:BELONGS_TO]->(organisation:Organisation) RETURN organisation.id } AS memberOf,
  session.lastSeenAt < datetime() - duration('PT1M') AS isUseToBeNoted
