// The resource that is offered and needed.
UNWIND [parent.resource] AS node
WITH node
WHERE node IS NOT NULL
