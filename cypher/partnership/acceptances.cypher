// The single parties' decisions to enter a partnership, each with the parties that it counts for: those which its
// organisation had been asked to enter as by then. Where that moment isn't stored, every one counts.
// $id: String, the partnership's id
MATCH (partnership:Partnership {id: $id})-[:HAS_PARTY]->(party:Party)-[:PLAYED_BY]->(organisation:Organisation)
MATCH (partnership)-[:HAS_DECISION]->(decision:Decision {kind: 'ENTER'})-[:BY]->(organisation)
WHERE party.askedAt IS NULL OR decision.createdAt > party.askedAt
RETURN party.id AS partyId, toString(decision.on) AS on
