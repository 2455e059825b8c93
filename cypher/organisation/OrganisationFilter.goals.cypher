// Organisations committed to one of these goals.
// $goals [String]: goals' ids
MATCH (node:Organisation)-[:COMMITS]->(:GoalCommitment)-[:COMMITTED_TO]->(pursued:Goal)
WHERE pursued.id IN $goals AND guard(pursued)
