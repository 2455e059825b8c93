// The organisations that complete one, best first, with the shares of their scores; api/matching/weights.ts has the formula.
// $organisationId String: the one that is asked for
// $within String: a place's id, or null
// $weights Map: the weight of each part, Integer
// $nearness Map: municipality, subregion, region Float
// $language String: Fi, Sv or En
// $today String: the day, such as '2026-11-24'
// $first Integer: how many at most
WITH recordOrDecoy(Organisation, $organisationId) AS us
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
    WITH resource, sum(need.priority) AS amount, max(need.priority) AS highest
    MATCH (resource)<-[:OF]-(offer:Offer)<-[:OFFERS]-(organisation:Organisation)
    WHERE guard(offer) AND holdsOn(offer, $today)
    WITH DISTINCT organisation, resource, amount, highest
    RETURN organisation, 'theyOffer' AS part, resource AS common, amount, highest
    UNION ALL
    MATCH (us)-[:OFFERS]->(offer:Offer)-[:OF]->(resource:Resource)
    WHERE guard(offer) AND holdsOn(offer, $today)
    WITH DISTINCT resource
    MATCH (resource)<-[:OF]-(need:Need)<-[:NEEDS]-(organisation:Organisation)
    WHERE guard(need)
    RETURN organisation, 'weOffer' AS part, resource AS common, sum(need.priority) AS amount, max(need.priority) AS highest
    UNION ALL
    MATCH (us)-[:COMMITS]->(ours:GoalCommitment)-[:COMMITTED_TO]->(goal:Goal)
    WHERE guard(goal)
    WITH goal, ours.priority AS priority
    MATCH (goal)<-[:COMMITTED_TO]-(theirs:GoalCommitment)<-[:COMMITS]-(organisation:Organisation)
    WITH organisation, goal, CASE WHEN theirs.priority < priority THEN theirs.priority ELSE priority END AS amount
    RETURN organisation, 'sharedGoals' AS part, goal AS common, amount, null AS highest
    UNION ALL
    MATCH (us)<-[:PLAYED_BY]-(ours:Party)<-[:HAS_PARTY]-(partnership:Partnership)
    WHERE holdsOn(ours, $today) AND guard(partnership) AND isAlive(partnership, $today)
    WITH DISTINCT partnership
    MATCH (partnership)-[:HAS_PARTY]->(party:Party)-[:PLAYED_BY]->(friend:Organisation)
    WHERE holdsOn(party, $today) AND guard(friend) AND friend <> us
    WITH DISTINCT friend
    MATCH (friend)<-[:PLAYED_BY]-(party:Party)<-[:HAS_PARTY]-(partnership:Partnership)
    WHERE holdsOn(party, $today) AND guard(partnership) AND isAlive(partnership, $today)
    WITH DISTINCT friend, partnership
    MATCH (partnership)-[:HAS_PARTY]->(party:Party)-[:PLAYED_BY]->(organisation:Organisation)
    WHERE holdsOn(party, $today) AND organisation <> friend
    WITH DISTINCT organisation, friend
    RETURN organisation, 'acquaintance' AS part, friend AS common, 1 AS amount, null AS highest
    UNION ALL
    MATCH (seat:Place {municipalityId: home.municipalityId})
    WITH DISTINCT seat
    MATCH (seat)<-[:LOCATED_IN]-(organisation:Organisation)
    RETURN organisation, 'nearness' AS part, null AS common, 0 AS amount, null AS highest
  }
  WITH organisation,
    sum(CASE part WHEN 'theyOffer' THEN amount ELSE 0 END) AS ourNeeds,
    sum(CASE part WHEN 'weOffer' THEN amount ELSE 0 END) AS theirNeeds,
    sum(CASE part WHEN 'sharedGoals' THEN amount ELSE 0 END) AS goals,
    sum(CASE part WHEN 'acquaintance' THEN amount ELSE 0 END) AS friends,
    collect([part, common, amount, highest]) AS items
  WHERE organisation <> us AND guard(organisation)
  WITH {organisation: organisation, ourNeeds: ourNeeds, theirNeeds: theirNeeds, goals: goals, friends: friends, items: items} AS candidate,
    ourNeeds > 0 AND theirNeeds > 0 AS isMutual
  RETURN collect(CASE WHEN isMutual THEN candidate END) AS mutual, collect(CASE WHEN NOT isMutual THEN candidate END) AS others
}
CALL (mutual) {
  UNWIND mutual AS candidate
  WITH candidate, candidate.organisation AS organisation
  WITH candidate, head([(organisation)-[:LOCATED_IN]->(place:Place) | place]) AS seat
  WHERE $within IS NULL OR $within IN [seat.id, seat.municipalityId, seat.subregionId, seat.regionId, seat.countryId]
  RETURN collect({candidate: candidate, seat: seat}) AS inside
}
CALL (inside, others) {
  UNWIND inside AS found
  RETURN found.candidate AS candidate, found.seat AS seat
  UNION ALL
  // NOTE: every mutual match ranks above every other one, so that these are only of interest where those are too few.
  UNWIND CASE WHEN size(inside) >= $first THEN [] ELSE others END AS candidate
  WITH candidate, candidate.organisation AS organisation
  WITH candidate, head([(organisation)-[:LOCATED_IN]->(place:Place) | place]) AS seat
  WHERE $within IS NULL OR $within IN [seat.id, seat.municipalityId, seat.subregionId, seat.regionId, seat.countryId]
  RETURN candidate, seat
}
// NOTE: grouping lets go of the two lists, which every row would carry on.
WITH us, home, allOurNeeds, allOurGoals, candidate.organisation AS organisation, head(collect(candidate)) AS candidate, head(collect(seat)) AS seat
WITH us, home, allOurNeeds, allOurGoals, seat, organisation, candidate.ourNeeds AS ourNeeds,
  candidate.theirNeeds AS theirNeeds, candidate.goals AS goals, candidate.friends AS friends, candidate.items AS items
WITH us, home, organisation, ourNeeds, theirNeeds, goals, friends, items, seat,
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
WITH us, home, organisation, ourNeeds, theirNeeds, goals, friends, items, seat,
  $weights.theyOffer * (mutual + ourPart / 2) / known AS theyOffer,
  $weights.weOffer * (mutual + theirPart / 2) / known AS weOffer,
  $weights.sharedGoals * goalsFit / known AS sharedGoals,
  $weights.nearness * coalesce(nearnessFit, 0.0) / known AS nearness,
  $weights.acquaintance * friends / (friends + 1.0) / known AS acquaintance
WITH *, theyOffer + weOffer + sharedGoals + nearness + acquaintance AS score
ORDER BY score DESC, organisation['sort' + $language], organisation.id
LIMIT $first
WITH organisation, {
  us: us, organisation: organisation, home: home, seat: seat, score: score, items: items, theyOffer: theyOffer,
  weOffer: weOffer, sharedGoals: sharedGoals, nearness: nearness, acquaintance: acquaintance,
  wholes: {theyOffer: ourNeeds, weOffer: theirNeeds, sharedGoals: goals, acquaintance: friends}
} AS node
ORDER BY node.score DESC, organisation['sort' + $language], organisation.id
