// Which other organisation has a Business ID.
// $businessId: String, the Business ID in its full form
// $id: String, the organisation that is asked for
// $viewer: {open: [String], organisations: [String]}, who is asking
MATCH (holder:Organisation {businessId: $businessId})
WHERE holder.id <> $id
RETURN
  holder.id AS id,
  'Organisation' AS label,
  {fi: holder.name, sv: holder.name, en: holder.name} AS name,
  guard(holder) AS isVisible
