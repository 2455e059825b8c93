// One record of any type.
// $id String: its id
WITH recordOrDecoy(Record, $id) AS node
