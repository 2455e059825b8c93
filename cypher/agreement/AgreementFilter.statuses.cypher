// Agreements with one of these statuses today.
// $statuses [String]
CASE WHEN node.status = 'SIGNED' AND node.validUntil < date($today) THEN 'EXPIRED' ELSE node.status END IN $statuses
