// All resources.
MATCH (node:Resource)
WHERE node.sort > ''
