// The place that a node is, or where its organisation has its seat.
UNWIND [parent.place] AS node
WITH node
WHERE node IS NOT NULL
