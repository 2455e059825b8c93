// All people.
MATCH (node:Person)
WHERE node.sort > ''
