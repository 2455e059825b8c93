// Those between the two, in order.
UNWIND parent.through AS node
WITH node
