// All goals.
MATCH (node:Goal)
WHERE node.sort > ''
