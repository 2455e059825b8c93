// The commitments to a goal, by the organisation's name.
// goal is parent
MATCH (parent)<-[:COMMITTED_TO]-(node:GoalCommitment)<-[:COMMITS]-(organisation:Organisation)
ORDER BY organisation.sort, node.id
