// Notes that the loading of a seed has begun; a load that was interrupted keeps the day it began on.
// $name: String, reference, demo or cordis
// $today: String, the day that dates are counted from, such as '2026-11-24'
MERGE (seed:Seed {name: $name})
ON CREATE SET seed.day = date($today), seed.version = 0
RETURN toString(seed.day) AS day
