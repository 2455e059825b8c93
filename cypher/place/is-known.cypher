// Whether a place, where one is named, exists.
// $within String: a place's id, or null
$within IS NULL OR EXISTS { MATCH (asked:Place {id: $within}) }
