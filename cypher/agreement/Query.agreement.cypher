// One agreement.
// $id String: its id
WITH recordOrDecoy(Agreement, $id) AS node
