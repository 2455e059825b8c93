// Removes sessions that have come to their end.
// No parameters.
MATCH (session:Session)
WHERE session.expiresAt < datetime()
CALL (session) {
  DETACH DELETE session
} IN TRANSACTIONS OF 10000 ROWS
