// The single parties' decisions to enter a partnership, each with the parties that it counts for.
// $id: String, the partnership's id
MATCH (partnership:Partnership {id: $id})-[:HAS_PARTY]->(party:Party)-[:PLAYED_BY]->(organisation:Organisation)
MATCH (partnership)-[:HAS_DECISION]->(decision:Decision {kind: 'ENTER'})-[:BY]->(organisation)
WHERE accepts(decision, party)
RETURN party.id AS partyId, toString(decision.on) AS on
