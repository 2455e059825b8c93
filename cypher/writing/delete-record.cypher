// Deletes a record for 30 days: its labels are put aside, and so are those of what goes with it, which stands or falls
// with it alone.
// $id: String, the record's id
MATCH (record:Record {id: $id})
CALL (record) {
  MATCH (record)-[:OFFERS|NEEDS]->(going:Record)
  RETURN going
  UNION
  MATCH (record)-[:COMMITS]->(going:GoalCommitment)
  RETURN going
  UNION
  MATCH (record)<-[:COMMITTED_TO]-(going:GoalCommitment)
  RETURN going
  UNION
  MATCH (record)-[:HAS_MEMBERSHIP]->(going:Membership)
  RETURN going
  UNION
  MATCH (record)<-[:MEMBER_OF]-(going:Membership)
  RETURN going
  UNION
  MATCH (record)-[:HAS_PARTY]->(going:Party)
  RETURN going
  UNION
  MATCH (record)-[:HAS_DECISION]->(going:Decision)
  RETURN going
  UNION
  RETURN record AS going
}
SET
  going.deletedLabels = labels(going),
  going.deletedAt = datetime(),
  going.deletedWith = CASE WHEN going.id <> $id THEN $id END
WITH going, going.deletedLabels AS labels
REMOVE going:$(labels)
SET going:Deleted
