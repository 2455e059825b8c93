// Ends an administrator's seeing everything, in whichever of their sessions they do; the notices say so.
// $hash: String, the SHA-256 of the secret of one of the sessions, in hexadecimal
// $userId: String, the administrator's id
MATCH (:Session {hash: $hash})-[:OF_USER]->(user:User {id: $userId})
WITH
  datetime() AS until,
  COLLECT {
    MATCH (user)<-[:OF_USER]-(session:Session)
    WHERE session.glassUntil > datetime()
    RETURN session
  } AS sessions,
  COLLECT {
    MATCH (user)<-[:BROKEN_BY]-(notice:GlassNotice)
    WHERE notice.until > datetime()
    RETURN notice
  } AS notices
WHERE size(sessions) > 0
FOREACH (session IN sessions | REMOVE session.glassUntil)
FOREACH (notice IN notices | SET notice.until = until)
RETURN toString(until) AS until
