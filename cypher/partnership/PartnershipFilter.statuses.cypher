// Partnerships with one of these statuses today.
// $statuses [String]
statusOn(node, $today) IN $statuses
