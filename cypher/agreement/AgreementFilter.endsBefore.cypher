// Agreements whose last day comes before a day.
// $endsBefore String: ISO date
node.validUntil < date($endsBefore)
