// One organisation.
// $id String: its id
WITH recordOrDecoy(Organisation, $id) AS node
