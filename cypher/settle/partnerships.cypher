// Settles what partnerships derive from their parties: level, changesOn, and who may read them, their agreements
// and their decisions: the parties that have not ended; of a partnership that all have left, those who stayed longest.
// $ids: [String], ids of partnerships; one that is missing or deleted is left out
// $today: String, the day to settle for, such as '2026-11-24'
UNWIND $ids AS id
MATCH (partnership:Partnership {id: id})
CALL (partnership) {
  OPTIONAL MATCH (partnership)-[:HAS_PARTY]->(party:Party)-[:PLAYED_BY]->(organisation:Organisation)
  OPTIONAL MATCH (organisation)-[:LOCATED_IN]->(place:Place)
  WITH
    date($today) AS today,
    collect(
      CASE
        WHEN organisation IS NOT NULL THEN {
          from: party.from, until: party.until, organisation: organisation, place: place
        }
      END
    ) AS parties
  WITH
    today,
    parties,
    [party IN parties WHERE coalesce(party.until >= today, true)] AS open,
    [party IN parties WHERE none(other IN parties WHERE other.until > party.until)] AS latest,
    [party IN parties WHERE coalesce(party.from <= today, true) AND coalesce(party.until >= today, true)] AS current
  WITH
    today,
    open,
    latest,
    [party IN CASE WHEN size(current) > 0 THEN current ELSE parties END | party.place] AS places
  RETURN
    levelOf(places) AS level,
    reduce(
      next = null,
      day IN [party IN open WHERE party.from > today | party.from]
        + [party IN open WHERE party.until IS NOT NULL | party.until + duration({days: 1})] |
      CASE WHEN next <= day THEN next ELSE day END
    ) AS changesOn,
    [party IN CASE WHEN size(open) > 0 THEN open ELSE latest END | party.organisation] AS readers
}
SET partnership.level = level, partnership.changesOn = changesOn
WITH partnership, readers
CALL (partnership) {
  RETURN partnership AS record
  UNION
  MATCH (partnership)-[:HAS_AGREEMENT|HAS_DECISION]->(record:Record)
  RETURN record
}
CALL (record) {
  MATCH (record)-[reading:READABLE_BY]->(reader:Organisation|Deleted)
  RETURN collect(reader) AS earlier, collect(reading) AS readings
}
FOREACH (reading IN [reading IN readings WHERE NOT endNode(reading) IN readers] | DELETE reading)
FOREACH (reader IN [reader IN readers WHERE NOT reader IN earlier] | MERGE (record)-[:READABLE_BY]->(reader))
WITH record, readers
CALL (readers) {
  UNWIND readers AS reader
  WITH DISTINCT reader.id AS id
  ORDER BY id
  RETURN collect(id) AS audience
}
SET record.audience = audience
