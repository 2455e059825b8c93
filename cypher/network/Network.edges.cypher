// The edges between the nodes that are drawn.
UNWIND parent.edges AS node
WITH node
ORDER BY node.partnerships DESC, node.source, node.target
