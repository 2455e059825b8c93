// What speaks against a match, or isn't known.
// $today String: the day, such as '2026-11-24'
UNWIND [parent] AS pair
WITH pair, pair.us AS us, pair.organisation AS them
WITH pair, them, COLLECT {
  MATCH (us)<-[:PLAYED_BY]-(ours:Party)<-[:HAS_PARTY]-(partnership:Partnership)
  WHERE guard(partnership)
  WITH ours, partnership
  MATCH (partnership)-[:HAS_PARTY]->(theirs:Party)-[:PLAYED_BY]->(them)
  RETURN CASE
    WHEN statusOn(partnership, $today) = 'DECLINED' THEN 'declined'
    WHEN isAlive(partnership, $today) AND holdsOn(ours, $today) AND holdsOn(theirs, $today) THEN 'current'
    ELSE 'past'
  END
} AS partnerships
UNWIND [
  {key: 'currentPartner', holds: 'current' IN partnerships},
  {key: 'declinedBefore', holds: 'declined' IN partnerships},
  {key: 'oneSided', holds: (pair.theyOffer > 0) <> (pair.weOffer > 0)},
  {key: 'cultureUnknown', holds: true},
  {key: 'placeUnknown', holds: pair.home IS NULL OR pair.seat IS NULL},
  {key: 'noContactPerson', holds: NOT EXISTS {
    MATCH (them)<-[:MEMBER_OF]-(membership:Membership)<-[:HAS_MEMBERSHIP]-(person:Person)
    WHERE holdsOn(membership, $today) AND guard(person)
  }}
] AS node
WITH node
WHERE node.holds
