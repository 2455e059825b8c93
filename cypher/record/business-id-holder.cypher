// Which organisation has taken a deleted one's Business ID.
// $id: String, the deleted organisation's id
// $viewer: {open: [String], organisations: [String]}, who is asking
MATCH (record:Deleted {id: $id})
CALL (record) {
  MATCH (holder:Organisation {businessId: record.businessId})
  RETURN holder
}
RETURN
  holder.id AS id,
  'Organisation' AS label,
  holder.businessId AS businessId,
  {fi: holder.name, sv: holder.name, en: holder.name} AS name,
  guard(holder) AS isVisible
