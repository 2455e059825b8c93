// Notes that the store has been turned to a day.
// $today: Date-string, the day
MATCH (lock:Lock {name: 'turn-of-day'})
SET lock.day = date($today)
