// Offers that hold on a day.
// $on String: ISO date
(node.from IS NULL OR node.from <= date($on)) AND (node.until IS NULL OR node.until >= date($on))
