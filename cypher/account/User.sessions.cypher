// How many sessions of an account are open.
COUNT {
  MATCH (session:Session)-[:OF_USER]->(node)
  WHERE session.expiresAt > datetime() AND session.lastSeenAt > datetime() - duration('PT12H')
}
