// Makes the commitments to goals that aren't there yet.
// $rows: [Map], id, organisationId, goalId String, motive String or null, priority Integer, acceptedOn Date-string
//   or null
UNWIND $rows AS row
MERGE (commitment:GoalCommitment {id: row.id})
ON CREATE SET
  commitment.motive = row.motive,
  commitment.priority = row.priority,
  commitment.acceptedOn = date(row.acceptedOn)
WITH commitment, row
MATCH (organisation:Organisation {id: row.organisationId})
MERGE (organisation)-[:COMMITS]->(commitment)
WITH commitment, row
MATCH (goal:Goal {id: row.goalId})
MERGE (commitment)-[:COMMITTED_TO]->(goal)
