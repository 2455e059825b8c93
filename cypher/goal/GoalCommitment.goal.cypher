// To which goal.
MATCH (parent)-[:COMMITTED_TO]->(node:Goal)
