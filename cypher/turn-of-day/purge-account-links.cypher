// Removes links of accounts that hold no longer.
// No parameters.
MATCH (link:AccountLink)
WHERE link.expiresAt < datetime()
CALL (link) {
  DETACH DELETE link
} IN TRANSACTIONS OF 10000 ROWS
