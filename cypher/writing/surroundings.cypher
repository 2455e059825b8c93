// The records whose readers, level and days of change are derived from what a record says: to be settled when it comes
// or goes.
// $id: String, the record's id
MATCH (record:Record {id: $id})
CALL (record) {
  RETURN record AS near
  UNION
  MATCH (record)<-[:PLAYED_BY]-(:Party)<-[:HAS_PARTY]-(near:Partnership)
  RETURN near
  UNION
  MATCH (record)<-[:HAS_AGREEMENT]-(near:Partnership)
  RETURN near
  UNION
  MATCH (record)-[:HAS_PARTY]->(:Party)-[:CONTACT]->(near:Person)
  RETURN near
  UNION
  MATCH (record)<-[:MEMBER_OF]-(:Membership)<-[:HAS_MEMBERSHIP]-(near:Person)
  RETURN near
  UNION
  MATCH (record)-[:COMMITS]->(:GoalCommitment)-[:COMMITTED_TO]->(near:Goal)
  RETURN near
  UNION
  MATCH (record)<-[:OWNED_BY]-(near:Goal)
  RETURN near
  UNION
  MATCH (record)-[:OFFERS|NEEDS]->(near:Record)
  RETURN near
}
RETURN near.id AS id, head([label IN labels(near) WHERE label <> 'Record']) AS label
