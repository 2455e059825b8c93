// Needs for one goal.
// $goalId String
MATCH (node:Need)-[:FOR]->(purpose:Goal {id: $goalId})
WHERE guard(purpose)
