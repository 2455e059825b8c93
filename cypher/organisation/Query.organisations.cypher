// All organisations.
MATCH (node:Organisation)
WHERE node.sort > ''
