// Organisations committed to one of these goals.
// $goals [String]: goals' ids
UNWIND $goals AS asked
WITH *, recordOrDecoy(Goal, asked) AS pursued
WHERE guard(pursued)
MATCH (pursued)<-[:COMMITTED_TO]-(:GoalCommitment)<-[:COMMITS]-(node:Organisation)
