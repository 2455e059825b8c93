// Takes an organisation's commitment to a goal back.
// $goalId: String, the goal's id
// $organisationId: String, the organisation's id
MATCH (:Goal {id: $goalId})<-[:COMMITTED_TO]-(node:GoalCommitment)<-[:COMMITS]-(:Organisation {id: $organisationId})
DETACH DELETE node
