// What stands against a record's deletion: the records that rest on it, by name.
// $id: String, the record's id
// $today: String, the day, such as '2026-11-24'
// $viewer: {open: [String], organisations: [String]}, who is asking
MATCH (record:Record {id: $id})
CALL (record) {
  MATCH (record)<-[:PLAYED_BY]-(:Party)<-[:HAS_PARTY]-(holder:Partnership)
  RETURN holder
  UNION
  MATCH (record)<-[:OWNED_BY]-(holder:Goal)
  RETURN holder
  UNION
  MATCH (record)<-[:MEMBER_OF]-(membership:Membership)<-[:HAS_MEMBERSHIP]-(holder:Person)
  WHERE coalesce(membership.until >= date($today), true)
  RETURN holder
  UNION
  MATCH (record)<-[:CONTACT]-(:Party)<-[:HAS_PARTY]-(holder:Partnership)
  RETURN holder
  UNION
  MATCH (record)<-[:PURSUES]-(holder:Partnership)
  RETURN holder
  UNION
  MATCH (record)<-[:FOR]-(holder:Need)
  RETURN holder
  UNION
  MATCH (record)<-[:COMMITTED_TO]-(:GoalCommitment)<-[:COMMITS]-(holder:Organisation)
  WHERE NOT (record)-[:OWNED_BY]->(holder)
  RETURN holder
  UNION
  MATCH (record)-[:HAS_AGREEMENT]->(holder:Agreement)
  RETURN holder
}
OPTIONAL MATCH (holder)-[:OF]->(resource:Resource)
RETURN
  holder.id AS id,
  head([label IN labels(holder) WHERE label <> 'Record']) AS label,
  {
    fi: coalesce(holder.name, holder.title, resource.nameFi),
    sv: coalesce(holder.name, holder.title, resource.nameSv),
    en: coalesce(holder.name, holder.title, resource.nameEn)
  } AS name,
  guard(holder) AS isVisible
ORDER BY label, name.fi, id
