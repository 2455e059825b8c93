// Commits an organisation to a goal, or makes its commitment what the values say.
// $state: {goalId, organisationId: String, motive: String or null, priority: Integer, acceptedOn: Date-string or null}
// $newId: String, the id of the commitment where it is new
MATCH (goal:Goal {id: $state.goalId})
CALL (goal) {
  MATCH (organisation:Organisation {id: $state.organisationId})
  MERGE (organisation)-[:COMMITS]->(node:GoalCommitment)-[:COMMITTED_TO]->(goal)
  ON CREATE SET node.id = $newId
  SET node.motive = $state.motive, node.priority = $state.priority, node.acceptedOn = date($state.acceptedOn)
}
