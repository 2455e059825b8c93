// Ends the hour in which an administrator's session sees everything.
// $hash: String, the SHA-256 of the session's secret in hexadecimal
// $userId: String, the administrator's id
MATCH (session:Session {hash: $hash})-[:OF_USER]->(user:User {id: $userId})
WHERE session.glassUntil > datetime()
REMOVE session.glassUntil
WITH user, datetime() AS until
CALL (user, until) {
  MATCH (user)<-[:BROKEN_BY]-(notice:GlassNotice)
  WHERE notice.until > until
  SET notice.until = until
}
RETURN toString(until) AS until
