// Whose records are, deleted ones too: the organisations that own them, that a person is a member of, or that are
// parties. `isCurrent` where the membership or party has not ended; where all have, those that ended last.
// $ids: [String], the records' ids
// $today: String, the day, such as '2026-11-24'
// $viewer: {open: [String], organisations: [String]}, who is asking
UNWIND $ids AS id
CALL (id) {
  MATCH (record:Record {id: id})
  RETURN record
  UNION
  MATCH (record:Deleted {id: id})
  RETURN record
}
CALL (record) {
  CALL (record) {
    WITH record
    WHERE 'Organisation' IN coalesce(record.deletedLabels, labels(record))
    RETURN record AS organisation, null AS until
    UNION
    MATCH (record)<-[:OFFERS|NEEDS]-(organisation:Organisation|Deleted)
    RETURN organisation, null AS until
    UNION
    MATCH (record)-[:OWNED_BY]->(organisation:Organisation|Deleted)
    RETURN organisation, null AS until
    UNION
    MATCH (record)-[:HAS_MEMBERSHIP]->(tie:Membership|Deleted)-[:MEMBER_OF]->(organisation:Organisation|Deleted)
    WHERE tie:Membership OR tie.deletedWith = record.id
    RETURN organisation, tie.until AS until
    UNION
    MATCH (record)-[:HAS_PARTY]->(tie:Party|Deleted)-[:PLAYED_BY]->(organisation:Organisation|Deleted)
    RETURN organisation, tie.until AS until
    UNION
    MATCH (record)<-[:HAS_AGREEMENT]-(partnership:Partnership|Deleted)
    MATCH (partnership)-[:HAS_PARTY]->(tie:Party|Deleted)-[:PLAYED_BY]->(organisation:Organisation|Deleted)
    RETURN organisation, tie.until AS until
  }
  WITH collect({organisation: organisation, isOpen: coalesce(until >= date($today), true), until: until}) AS ties
  WITH ties, [tie IN currentOf(ties) | tie.organisation] AS current
  UNWIND ties AS tie
  WITH DISTINCT tie.organisation AS organisation, current
  ORDER BY organisation.name, organisation.id
  RETURN
    collect(
      organisation {
        .id, .name,
        hasCoordinator: isCoordinated(organisation),
        isCurrent: organisation IN current,
        isVisible: guard(organisation)
      }
    ) AS owners
}
RETURN
  record.id AS id,
  head([label IN coalesce(record.deletedLabels, labels(record)) WHERE label <> 'Record']) AS label,
  record.visibility AS visibility,
  last(record.statuses) AS status,
  owners
