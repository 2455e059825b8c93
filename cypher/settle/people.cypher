// Settles who may read people: the organisations of their memberships and the parties of partnerships that name
// them a contact, as long as the membership or party has not ended; and changesOn, the next day on which one of
// those will have.
// $ids: [String], ids of people; one that is missing or deleted is left out
// $today: String, the day to settle for, such as '2026-11-24'
UNWIND $ids AS id
MATCH (person:Person {id: id})
CALL (person) {
  MATCH (person)-[:HAS_MEMBERSHIP]->(tie:Membership)-[:MEMBER_OF]->(reader:Organisation)
  WHERE coalesce(tie.until >= date($today), true)
  RETURN collect({reader: reader, until: tie.until}) AS memberships
}
CALL (person) {
  MATCH (person)<-[:CONTACT]-(:Party)<-[:HAS_PARTY]-(partnership:Partnership)
  MATCH (partnership)-[:HAS_PARTY]->(tie:Party)-[:PLAYED_BY]->(reader:Organisation)
  WHERE coalesce(tie.until >= date($today), true)
  RETURN collect({reader: reader, until: tie.until}) AS parties
}
WITH person, memberships + parties AS ties
CALL (ties) {
  UNWIND ties AS tie
  RETURN min(tie.until) + duration({days: 1}) AS changesOn
}
CALL (ties) {
  UNWIND ties AS tie
  WITH DISTINCT tie.reader AS reader
  ORDER BY reader.id
  RETURN collect(reader) AS readers
}
CALL (person) {
  MATCH (person)-[reading:READABLE_BY]->(reader:Organisation|Deleted)
  RETURN collect(reader) AS earlier, collect(reading) AS readings
}
SET person.changesOn = changesOn, person.audience = [reader IN readers | reader.id]
FOREACH (reading IN [reading IN readings WHERE NOT endNode(reading) IN readers] | DELETE reading)
FOREACH (reader IN [reader IN readers WHERE NOT reader IN earlier] | MERGE (person)-[:READABLE_BY]->(reader))
