// Forgets tries at passwords that count no more.
// No parameters.
MATCH (tries:SignInTries)
WHERE tries.lastAt < datetime() - duration('PT15M')
CALL (tries) {
  DELETE tries
} IN TRANSACTIONS OF 10000 ROWS
