// Partnerships that pursue one of these goals.
// $goals [String]: goals' ids
MATCH (node:Partnership)-[:PURSUES]->(pursued:Goal)
WHERE pursued.id IN $goals AND guard(pursued)
