// Waits until no other transaction holds this lock, then holds it until the transaction ends.
// $lock: String, the lock's name
MERGE (lock:Lock {name: $lock})
SET lock.takenAt = datetime()
