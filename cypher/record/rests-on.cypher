// What a deleted record rests on, and whether that is deleted too.
// $id: String, the record's id
// $viewer: {open: [String], organisations: [String]}, who is asking
MATCH (record:Deleted {id: $id})
CALL (record) {
  MATCH (record)<-[:OFFERS|NEEDS|HAS_AGREEMENT|HAS_DECISION]-(base:Record|Deleted)
  RETURN base
  UNION
  MATCH (record)-[:FOR|OWNED_BY|PURSUES]->(base:Record|Deleted)
  RETURN base
  UNION
  MATCH (record)-[:NEEDS]->(:Deleted {deletedWith: $id})-[:FOR]->(base:Record|Deleted)
  RETURN base
  UNION
  MATCH (record)-[:HAS_PARTY]->(:Deleted)-[:PLAYED_BY|CONTACT]->(base:Record|Deleted)
  RETURN base
  UNION
  MATCH (record)-[:HAS_MEMBERSHIP]->(:Deleted {deletedWith: $id})-[:MEMBER_OF]->(base:Record|Deleted)
  RETURN base
}
RETURN
  base.id AS id,
  head([label IN coalesce(base.deletedLabels, labels(base)) WHERE label <> 'Record']) AS label,
  {
    fi: coalesce(base.name, base.title),
    sv: coalesce(base.name, base.title),
    en: coalesce(base.name, base.title)
  } AS name,
  guard(base) AS isVisible,
  base:Deleted AS isGone
ORDER BY id
