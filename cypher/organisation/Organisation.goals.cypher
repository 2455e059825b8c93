// The commitments an organisation made to goals, by the goal's title.
// organisation is parent
MATCH (parent)-[:COMMITS]->(node:GoalCommitment)-[:COMMITTED_TO]->(goal:Goal)
ORDER BY goal.sort, node.id
