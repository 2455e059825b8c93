// Whose API token this is, as long as it holds, and how far it reaches.
// $hash: String, the SHA-256 of the token in hexadecimal
// $today: String, an ISO 8601 day
// $withDemo: Boolean, whether the accounts of the demo may be entered
MATCH (token:Token {hash: $hash})-[:OF_USER]->(user:User)
WHERE token.expiresOn >= date($today) AND ($withDemo OR NOT user:Demo)
RETURN user.id AS id, user.role AS role, user:Demo AS isDemo, token.scope AS scope,
  COLLECT { MATCH (user)-[:COORDINATES]->(organisation:Organisation) RETURN organisation.id } AS coordinates,
  COLLECT { MATCH (user)-[:BELONGS_TO]->(organisation:Organisation) RETURN organisation.id } AS memberOf,
  coalesce(token.lastUsedAt < datetime() - duration('PT1M'), true) AS isUseToBeNoted
