// The organisation that a node is.
UNWIND [parent.organisation] AS node
WITH node
WHERE node IS NOT NULL
