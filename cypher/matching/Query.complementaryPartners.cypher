// The organisations that complete one, best first, with the shares of their scores; api/matching/weights.ts has the formula.
// $organisationId String: the one that is asked for
// $within String: a place's id, or null
// $weights Map: the weight of each part, Integer
// $nearness Map: municipality, subregion, region Float
// $today String: the day, such as '2026-11-24'
// $first Integer: how many at most
MATCH (us:Organisation {id: $organisationId})
WHERE guard(us)
CALL (us) {
  OPTIONAL MATCH (us)-[:LOCATED_IN]->(place:Place)
  RETURN head(collect(place)) AS home
}
CALL (us) {
  MATCH (us)-[:NEEDS]->(need:Need)
  WHERE guard(need)
  RETURN toFloat(sum(need.priority)) AS allOurNeeds
}
CALL (us) {
  MATCH (us)-[:COMMITS]->(commitment:GoalCommitment)-[:COMMITTED_TO]->(goal:Goal)
  WHERE guard(goal)
  RETURN toFloat(sum(commitment.priority)) AS allOurGoals
}
CALL (us, home) {
  CALL (us, home) {
    MATCH (us)-[:NEEDS]->(need:Need)-[:OF]->(resource:Resource)
    WHERE guard(need)
    WITH resource, sum(need.priority) AS priority
    MATCH (resource)<-[:OF]-(offer:Offer)<-[:OFFERS]-(organisation:Organisation)
    WHERE guard(offer) AND holdsOn(offer, $today)
    WITH DISTINCT resource, priority, organisation
    RETURN organisation, priority AS ourNeeds, 0 AS theirNeeds, 0 AS goals, 0 AS friends
    UNION ALL
    MATCH (us)-[:OFFERS]->(offer:Offer)-[:OF]->(resource:Resource)
    WHERE guard(offer) AND holdsOn(offer, $today)
    WITH DISTINCT resource
    MATCH (resource)<-[:OF]-(need:Need)<-[:NEEDS]-(organisation:Organisation)
    WHERE guard(need)
    RETURN organisation, 0 AS ourNeeds, need.priority AS theirNeeds, 0 AS goals, 0 AS friends
    UNION ALL
    MATCH (us)-[:COMMITS]->(ours:GoalCommitment)-[:COMMITTED_TO]->(goal:Goal)
    WHERE guard(goal)
    MATCH (goal)<-[:COMMITTED_TO]-(theirs:GoalCommitment)<-[:COMMITS]-(organisation:Organisation)
    WITH organisation, CASE WHEN theirs.priority < ours.priority THEN theirs.priority ELSE ours.priority END AS priority
    RETURN organisation, 0 AS ourNeeds, 0 AS theirNeeds, priority AS goals, 0 AS friends
    UNION ALL
    MATCH (us)<-[:PLAYED_BY]-(ours:Party)<-[:HAS_PARTY]-(partnership:Partnership)
    WHERE holdsOn(ours, $today) AND guard(partnership) AND isAlive(partnership, $today)
    WITH DISTINCT partnership
    MATCH (partnership)-[:HAS_PARTY]->(friends:Party)-[:PLAYED_BY]->(friend:Organisation)
    WHERE holdsOn(friends, $today) AND guard(friend) AND friend <> us
    WITH DISTINCT friend
    MATCH (friend)<-[:PLAYED_BY]-(theirs:Party)<-[:HAS_PARTY]-(partnership:Partnership)
    WHERE holdsOn(theirs, $today) AND guard(partnership) AND isAlive(partnership, $today)
    WITH DISTINCT friend, partnership
    MATCH (partnership)-[:HAS_PARTY]->(party:Party)-[:PLAYED_BY]->(organisation:Organisation)
    WHERE holdsOn(party, $today) AND organisation <> friend
    WITH DISTINCT friend, organisation
    RETURN organisation, 0 AS ourNeeds, 0 AS theirNeeds, 0 AS goals, 1 AS friends
    UNION ALL
    MATCH (seat:Place {municipalityId: home.municipalityId})<-[:LOCATED_IN]-(organisation:Organisation)
    RETURN organisation, 0 AS ourNeeds, 0 AS theirNeeds, 0 AS goals, 0 AS friends
  }
  WITH organisation, sum(ourNeeds) AS ourNeeds, sum(theirNeeds) AS theirNeeds, sum(goals) AS goals, sum(friends) AS friends
  WHERE organisation <> us AND guard(organisation)
  RETURN organisation, ourNeeds, theirNeeds, goals, friends
}
WITH us, home, allOurNeeds, allOurGoals, organisation, ourNeeds, theirNeeds, goals, friends,
  head([(organisation)-[:LOCATED_IN]->(place:Place) | place]) AS seat
WHERE $within IS NULL OR $within IN [seat.id, seat.municipalityId, seat.subregionId, seat.regionId, seat.countryId]
WITH us, home, organisation, ourNeeds, theirNeeds, goals, friends, seat,
  CASE WHEN ourNeeds > 0 THEN ourNeeds / allOurNeeds ELSE 0.0 END AS ourPart,
  CASE WHEN theirNeeds > 0 THEN theirNeeds / toFloat(reduce(total = 0, need IN [(organisation)-[:NEEDS]->(need:Need) WHERE guard(need) | need] | total + need.priority)) ELSE 0.0 END AS theirPart,
  CASE WHEN goals > 0 THEN goals / allOurGoals ELSE 0.0 END AS goalsFit,
  CASE
    WHEN home IS NULL OR seat IS NULL THEN null
    WHEN home.municipalityId = seat.municipalityId THEN $nearness.municipality
    WHEN home.subregionId = seat.subregionId THEN $nearness.subregion
    WHEN home.regionId = seat.regionId THEN $nearness.region
    ELSE 0.0
  END AS nearnessFit
WITH *, CASE WHEN ourPart > 0 AND theirPart > 0 THEN 0.5 ELSE 0.0 END AS mutual,
  toFloat($weights.theyOffer + $weights.weOffer + $weights.sharedGoals + $weights.acquaintance + CASE WHEN nearnessFit IS NULL THEN 0 ELSE $weights.nearness END) AS known
WITH us, home, organisation, ourNeeds, theirNeeds, goals, friends, seat,
  $weights.theyOffer * (mutual + ourPart / 2) / known AS theyOffer,
  $weights.weOffer * (mutual + theirPart / 2) / known AS weOffer,
  $weights.sharedGoals * goalsFit / known AS sharedGoals,
  $weights.nearness * coalesce(nearnessFit, 0.0) / known AS nearness,
  $weights.acquaintance * friends / (friends + 1.0) / known AS acquaintance
WITH *, theyOffer + weOffer + sharedGoals + nearness + acquaintance AS score
ORDER BY score DESC, organisation.sort, organisation.id
LIMIT $first
WITH organisation, {
  us: us, organisation: organisation, score: score, home: home, seat: seat,
  theyOffer: theyOffer, ourNeeds: ourNeeds,
  weOffer: weOffer, theirNeeds: theirNeeds,
  sharedGoals: sharedGoals, goals: goals,
  nearness: nearness,
  acquaintance: acquaintance, friends: friends
} AS node
ORDER BY node.score DESC, organisation.sort, organisation.id
