// What speaks for a match, the largest share first; the shares of a part are those of its resources or goals.
// $today String: the day, such as '2026-11-24'
UNWIND [parent] AS pair
WITH pair, pair.us AS us, pair.organisation AS them
CALL (pair, us, them) {
  MATCH (us)-[:NEEDS]->(:Need)-[:OF]->(resource:Resource)
  WHERE pair.theyOffer > 0 AND EXISTS {
    MATCH (resource)<-[:OF]-(offer:Offer)<-[:OFFERS]-(them)
    WHERE guard(offer) AND holdsOn(offer, $today)
  }
  WITH DISTINCT resource
  WITH resource, COLLECT {
    MATCH (resource)<-[:OF]-(need:Need)<-[:NEEDS]-(us)
    WHERE guard(need)
    RETURN need.priority
  } AS met
  RETURN {kind: 'THEY_OFFER_WHAT_WE_NEED', resource: resource, met: met, share: pair.theyOffer * reduce(sum = 0, priority IN met | sum + priority) / pair.ourNeeds} AS reason
  UNION ALL
  MATCH (us)-[:OFFERS]->(offer:Offer)-[:OF]->(resource:Resource)
  WHERE pair.weOffer > 0 AND guard(offer) AND holdsOn(offer, $today)
  WITH DISTINCT resource
  WITH resource, COLLECT {
    MATCH (resource)<-[:OF]-(need:Need)<-[:NEEDS]-(them)
    WHERE guard(need)
    RETURN need.priority
  } AS met
  RETURN {kind: 'WE_OFFER_WHAT_THEY_NEED', resource: resource, met: met, share: pair.weOffer * reduce(sum = 0, priority IN met | sum + priority) / pair.theirNeeds} AS reason
  UNION ALL
  MATCH (us)-[:COMMITS]->(ours:GoalCommitment)-[:COMMITTED_TO]->(goal:Goal)<-[:COMMITTED_TO]-(theirs:GoalCommitment)<-[:COMMITS]-(them)
  WHERE pair.sharedGoals > 0 AND guard(goal)
  WITH goal, CASE WHEN theirs.priority < ours.priority THEN theirs.priority ELSE ours.priority END AS priority
  RETURN {kind: 'SHARED_GOAL', goal: goal, share: pair.sharedGoals * priority / pair.goals} AS reason
  UNION ALL
  UNWIND [CASE
    WHEN pair.home.municipalityId = pair.seat.municipalityId THEN pair.home.municipalityId
    WHEN pair.home.subregionId = pair.seat.subregionId THEN pair.home.subregionId
    ELSE pair.home.regionId
  END] AS id
  MATCH (place:Place {id: id})
  WHERE pair.nearness > 0
  RETURN {kind: 'NEARBY', place: place, share: pair.nearness} AS reason
  UNION ALL
  UNWIND [pair.acquaintance] AS share
  WITH share, COLLECT {
    MATCH (us)<-[:PLAYED_BY]-(ours:Party)<-[:HAS_PARTY]-(partnership:Partnership)-[:HAS_PARTY]->(party:Party)-[:PLAYED_BY]->(friend:Organisation)
    WHERE share > 0 AND holdsOn(ours, $today) AND guard(partnership) AND isAlive(partnership, $today)
    AND holdsOn(party, $today) AND guard(friend) AND friend <> them AND EXISTS {
      MATCH (friend)<-[:PLAYED_BY]-(own:Party)<-[:HAS_PARTY]-(other:Partnership)-[:HAS_PARTY]->(theirs:Party)-[:PLAYED_BY]->(them)
      WHERE holdsOn(own, $today) AND guard(other) AND isAlive(other, $today) AND holdsOn(theirs, $today)
    }
    WITH DISTINCT friend
    RETURN friend
    ORDER BY friend.sort, friend.id
  } AS friends
  WHERE share > 0
  RETURN {kind: 'KNOWN_THROUGH_NETWORK', friend: friends[0], count: size(friends), share: share} AS reason
}
WITH reason AS node
WHERE node.share > 0
ORDER BY node.share DESC, node.kind, coalesce(node.resource.id, node.goal.id)
