// All partnerships.
MATCH (node:Partnership)
WHERE node.sort > ''
