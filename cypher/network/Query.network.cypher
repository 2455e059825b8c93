// The network at one grain: its nodes, best connected first, the edges between them, and how many there are in all.
// $question Map, so that one plan serves whatever is given: grain, on, first and statuses always, the others null where
//   they choose everything: within String (a place's id), grain String (a NetworkGrain), sectors [String], attributes
//   [Map] (name String, values [String]), levels [String], statuses [String], goals [String] (ids), minimumStep Integer
//   (1 to 5), on String (a day, such as '2026-11-24'), isToday Boolean (whether that is today), first
//   Integer, x and y String (the properties that hold an organisation's position)
CALL {
  WITH 'everywhere' AS reach
  WHERE $question.within IS NULL
  MATCH (organisation:Organisation)
  WHERE organisation.sort > ''
  OPTIONAL MATCH (organisation)-[:LOCATED_IN]->(seat:Place)
  RETURN organisation, seat
  UNION ALL
  WITH 'inside' AS reach
  WHERE $question.within IS NOT NULL
  MATCH (seat:Place)<-[:LOCATED_IN]-(organisation:Organisation)
  WHERE seat.id = $question.within OR $question.within IN [seat.municipalityId, seat.subregionId, seat.regionId, seat.countryId]
  RETURN organisation, seat
}
WITH organisation, seat
WHERE guard(organisation) AND ($question.sectors IS NULL OR organisation.sector IN $question.sectors)
AND ($question.attributes IS NULL OR all(wanted IN $question.attributes WHERE any(i IN range(0, size(coalesce(organisation.attributeNames, [])) - 1) WHERE organisation.attributeNames[i] = wanted.name AND organisation.attributeValues[i] IN wanted.values)))
WITH organisation, seat, CASE $question.grain
  WHEN 'ORGANISATION' THEN organisation.id
  WHEN 'MUNICIPALITY' THEN coalesce(seat.municipalityId, seat.subregionId, seat.regionId, seat.countryId)
  WHEN 'SUBREGION' THEN coalesce(seat.subregionId, seat.regionId, seat.countryId)
  WHEN 'REGION' THEN coalesce(seat.regionId, seat.countryId)
  ELSE seat.countryId
END AS id
// NOTE: nodes are numbered in the order of their ids, so that an edge's lower number is its smaller id.
WITH id, collect(organisation) AS members, collect(seat) AS seats
ORDER BY id
WITH collect({id: id, members: members, seat: head(seats)}) AS groups, sum(size(members) - size(seats)) AS unplaced
WITH [group IN groups WHERE group.id IS NOT NULL] AS groups, unplaced, COLLECT {
  UNWIND $question.goals AS asked
  WITH recordOrDecoy(Goal, asked) AS goal
  WHERE guard(goal)
  RETURN goal
} AS goals
CALL (groups, goals) {
  UNWIND range(0, size(groups) - 1) AS i
  UNWIND groups[i].members AS member
  MATCH (member)<-[:PLAYED_BY]-(party:Party)<-[:HAS_PARTY]-(partnership:Partnership)
  WHERE holdsOn(party, $question.on)
  WITH partnership, collect(DISTINCT i) AS ends
  WHERE size(ends) > 1 AND guard(partnership)
  WITH partnership, ends, statusOn(partnership, $question.on) AS status, stepOn(partnership, $question.on) AS step
  WHERE status IN $question.statuses AND step >= $question.minimumStep
  // The stored level is that of today; that of another day is taken from that day's parties, seen or not.
  WITH partnership, ends, step, CASE WHEN $question.levels IS NULL OR $question.isToday THEN [] ELSE COLLECT {
    MATCH (partnership)-[:HAS_PARTY]->(party:Party)-[:PLAYED_BY]->(member:Organisation)
    WHERE holdsOn(party, $question.on)
    OPTIONAL MATCH (member)-[:LOCATED_IN]->(place:Place)
    RETURN place
  } END AS places
  WITH partnership, ends, step, CASE WHEN $question.isToday THEN partnership.level ELSE levelOf(places) END AS level
  WHERE ($question.levels IS NULL OR level IN $question.levels)
  AND ($question.goals IS NULL OR EXISTS { MATCH (partnership)-[:PURSUES]->(goal:Goal) WHERE goal IN goals })
  UNWIND ends AS source
  UNWIND ends AS target
  WITH source, target, step
  WHERE source < target
  WITH source, target, count(*) AS partnerships, max(step) AS highestStep
  RETURN collect([source, target, partnerships, highestStep]) AS pairs
}
WITH groups, unplaced, pairs,
  [group IN groups | CASE WHEN $question.grain = 'ORGANISATION' THEN head(group.members)[$question.x] END] AS xs,
  [group IN groups | CASE WHEN $question.grain = 'ORGANISATION' THEN head(group.members)[$question.y] END] AS ys
CALL (groups, pairs, xs, ys) {
  CALL (groups, pairs, xs, ys) {
    UNWIND range(0, size(groups) - 1) AS i
    RETURN i, 0 AS joined, null AS x, null AS y
    UNION ALL
    UNWIND pairs AS pair
    RETURN pair[0] AS i, 1 AS joined, xs[pair[1]] AS x, ys[pair[1]] AS y
    UNION ALL
    UNWIND pairs AS pair
    RETURN pair[1] AS i, 1 AS joined, xs[pair[0]] AS x, ys[pair[0]] AS y
  }
  // NOTE: whole numbers are summed, since a sum of fractions depends on the order of its rows, and that on hidden ones.
  WITH i, sum(joined) AS degree, count(x) * 1000.0 AS thousands,
    sum(toInteger(round(x * 1000))) AS xSum, sum(toInteger(round(y * 1000))) AS ySum
  WITH i, degree, CASE WHEN thousands > 0 THEN xSum / thousands END AS x, CASE WHEN thousands > 0 THEN ySum / thousands END AS y
  WITH groups[i] AS group, i, degree, coalesce(xs[i], x) AS x, coalesce(ys[i], y) AS y
  OPTIONAL MATCH (standing:Place {id: CASE WHEN $question.grain <> 'ORGANISATION' THEN group.id END})
  WITH group, i, degree, x, y, standing, CASE WHEN standing IS NULL THEN head(group.members) END AS organisation
  ORDER BY degree DESC, coalesce(organisation.sort, standing.sort), group.id
  RETURN collect({
    number: i,
    id: group.id,
    organisation: organisation,
    place: coalesce(standing, group.seat),
    organisations: size(group.members),
    degree: degree,
    // One that has not been laid out yet stands in the middle of those that it is joined with.
    x: x,
    y: y
  }) AS ranked
}
CALL (ranked) {
  UNWIND range(0, size(ranked) - 1) AS rank
  WITH ranked[rank].number AS number, rank
  ORDER BY number
  RETURN collect(rank < $question.first) AS isDrawn
}
WITH {
  nodes: ranked[..$question.first],
  edges: [pair IN pairs WHERE isDrawn[pair[0]] AND isDrawn[pair[1]] | {
    source: groups[pair[0]].id, target: groups[pair[1]].id, partnerships: pair[2], highestStep: pair[3]
  }],
  totalNodes: size(ranked),
  totalEdges: size(pairs),
  unplaced: unplaced
} AS node
