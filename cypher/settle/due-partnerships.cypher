// The partnerships for which a party has begun or ended since they were settled.
// $today: String, the day that has come, such as '2026-11-24'
MATCH (partnership:Partnership)
WHERE partnership.changesOn <= date($today)
RETURN partnership.id AS id
