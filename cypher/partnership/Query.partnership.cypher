// One partnership.
// $id String: its id
WITH recordOrDecoy(Partnership, $id) AS node
