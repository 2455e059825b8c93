// Forgets changes whose keys have run out: a day after they were made.
// No parameters.
MATCH (operation:Operation)
WHERE operation.at < datetime() - duration('PT24H')
CALL (operation) {
  DELETE operation
} IN TRANSACTIONS OF 10000 ROWS
