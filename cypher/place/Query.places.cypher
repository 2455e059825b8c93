// The places of today, of one grade or all, inside a place or everywhere; a merged one stands no longer among its own.
// $level String: a grade, or null
// $within String: a place's id, or null
MATCH (node:Place)
WHERE node.sort > '' AND ($level IS NULL OR node.level = $level)
AND ($within IS NULL OR (node.id <> $within AND $within IN [node.subregionId, node.regionId, node.countryId]))
AND node.id IN [node.municipalityId, node.subregionId, node.regionId, node.countryId]
