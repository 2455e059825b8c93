// One goal.
// $id String: its id
WITH recordOrDecoy(Goal, $id) AS node
