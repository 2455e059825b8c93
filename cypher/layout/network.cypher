// What a layout is made of: the organisations that a viewer sees, the best connected where there are too many, who of
// them is joined with whom today, and where they lay the last time.
// $viewer Map: open [String], organisations [String]
// $today String: the day, such as '2026-11-24'
// $x String: the property that holds where they lay, from left to right
// $y String: the property that holds where they lay, from top to bottom
// $most Integer: how many organisations at most
MATCH (organisation:Organisation)
WHERE organisation.sortFi > '' AND guard(organisation)
WITH organisation, COUNT {
  MATCH (organisation)<-[:PLAYED_BY]-(:Party)<-[:HAS_PARTY]-(partnership:Partnership)
  WHERE guard(partnership)
} AS parties
ORDER BY parties DESC, organisation.id
LIMIT $most
WITH organisation
ORDER BY organisation.id
WITH collect(organisation) AS organisations
CALL (organisations) {
  UNWIND range(0, size(organisations) - 1) AS i
  WITH organisations[i] AS member, i
  MATCH (member)<-[:PLAYED_BY]-(party:Party)<-[:HAS_PARTY]-(partnership:Partnership)
  WHERE holdsOn(party, $today)
  WITH partnership, collect(DISTINCT i) AS ends
  WHERE size(ends) > 1 AND guard(partnership) AND isAlive(partnership, $today)
  UNWIND ends AS source
  UNWIND ends AS target
  WITH source, target
  WHERE source < target
  WITH DISTINCT source, target
  ORDER BY source, target
  RETURN collect(source) AS sources, collect(target) AS targets
}
RETURN
  [organisation IN organisations | organisation.id] AS ids,
  [organisation IN organisations | organisation[$x]] AS xs,
  [organisation IN organisations | organisation[$y]] AS ys,
  sources,
  targets
