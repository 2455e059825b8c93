// Removes those who have not come back from the provider in time.
// No parameters.
MATCH (start:OidcStart)
WHERE start.expiresAt < datetime()
CALL (start) {
  DETACH DELETE start
} IN TRANSACTIONS OF 10000 ROWS
