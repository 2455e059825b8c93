// Who completes the other.
UNWIND [parent.organisation] AS node
WITH node
