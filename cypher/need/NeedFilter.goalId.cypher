// Needs for one goal.
// $goalId String
WITH *, recordOrDecoy(Goal, $goalId) AS purpose
WHERE guard(purpose)
MATCH (purpose)<-[:FOR]-(node:Need)
