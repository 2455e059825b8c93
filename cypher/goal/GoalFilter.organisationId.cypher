// Goals that an organisation is committed to.
// $organisationId String
MATCH (committed:Organisation {id: $organisationId})-[:COMMITS]->(:GoalCommitment)-[:COMMITTED_TO]->(node:Goal)
WHERE guard(committed)
