// The day that the store has been turned to; no row before the first one.
// No parameters.
MATCH (lock:Lock {name: 'turn-of-day'})
RETURN toString(lock.day) AS day
