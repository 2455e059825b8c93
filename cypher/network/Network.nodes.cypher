// The nodes that are drawn, best connected first.
UNWIND parent.nodes AS node
WITH node
