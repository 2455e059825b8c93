// Settles who may read goals: their owner and the organisations committed to them.
// $ids: [String], ids of goals; one that is missing or deleted is left out
UNWIND $ids AS id
MATCH (goal:Goal {id: id})
CALL (goal) {
  CALL (goal) {
    MATCH (goal)-[:OWNED_BY]->(reader:Organisation)
    RETURN reader
    UNION
    MATCH (goal)<-[:COMMITTED_TO]-(:GoalCommitment)<-[:COMMITS]-(reader:Organisation)
    RETURN reader
  }
  WITH reader
  ORDER BY reader.id
  RETURN collect(reader) AS readers
}
CALL (goal) {
  MATCH (goal)-[reading:READABLE_BY]->(reader:Organisation|Deleted)
  RETURN collect(reader) AS earlier, collect(reading) AS readings
}
SET goal.audience = [reader IN readers | reader.id]
FOREACH (reading IN [reading IN readings WHERE NOT endNode(reading) IN readers] | DELETE reading)
FOREACH (reader IN [reader IN readers WHERE NOT reader IN earlier] | MERGE (goal)-[:READABLE_BY]->(reader))
