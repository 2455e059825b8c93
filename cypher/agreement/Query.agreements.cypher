// All agreements.
MATCH (node:Agreement)
WHERE node.sort > ''
