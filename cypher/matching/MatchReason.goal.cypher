// The goal that both share.
UNWIND [parent.goal] AS node
WITH node
WHERE node IS NOT NULL
