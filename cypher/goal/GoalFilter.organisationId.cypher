// Goals that an organisation is committed to.
// $organisationId String
WITH *, recordOrDecoy(Organisation, $organisationId) AS committed
WHERE guard(committed)
MATCH (committed)-[:COMMITS]->(:GoalCommitment)-[:COMMITTED_TO]->(node:Goal)
