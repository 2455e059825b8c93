// The single parties' decisions to enter a partnership.
// $id: String, the partnership's id
MATCH (:Partnership {id: $id})-[:HAS_DECISION]->(decision:Decision {kind: 'ENTER'})-[:BY]->(organisation:Organisation)
RETURN organisation.id AS organisationId, toString(decision.on) AS on
