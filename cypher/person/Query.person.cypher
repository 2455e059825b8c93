// One person.
// $id String: its id
WITH recordOrDecoy(Person, $id) AS node
