// The sets of data that were loaded.
MATCH (node:Seed)
ORDER BY node.name
