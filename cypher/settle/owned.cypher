// Settles who may read what belongs to one organisation: the organisation itself, its offers and its needs.
// $ids: [String], ids of organisations, offers and needs; one that is missing or deleted is left out
UNWIND $ids AS id
MATCH (record:Record {id: id})
WHERE record:Organisation OR record:Offer OR record:Need
CALL (record) {
  CALL (record) {
    WITH record
    WHERE record:Organisation
    RETURN record AS reader
    UNION
    MATCH (record)<-[:OFFERS|NEEDS]-(reader:Organisation)
    RETURN reader
  }
  RETURN collect(reader) AS readers
}
CALL (record) {
  MATCH (record)-[reading:READABLE_BY]->(reader:Organisation|Deleted)
  RETURN collect(reader) AS earlier, collect(reading) AS readings
}
SET record.audience = [reader IN readers | reader.id]
FOREACH (reading IN [reading IN readings WHERE NOT endNode(reading) IN readers] | DELETE reading)
FOREACH (reader IN [reader IN readers WHERE NOT reader IN earlier] | MERGE (record)-[:READABLE_BY]->(reader))
