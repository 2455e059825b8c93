// An organisation's commitment to a goal, as plain values.
// $goalId: String, the goal's id
// $organisationId: String, the organisation's id
MATCH (:Goal {id: $goalId})<-[:COMMITTED_TO]-(node:GoalCommitment)<-[:COMMITS]-(:Organisation {id: $organisationId})
RETURN
  node {
    .motive, .priority,
    goalId: $goalId,
    organisationId: $organisationId,
    acceptedOn: toString(node.acceptedOn)
  } AS state
