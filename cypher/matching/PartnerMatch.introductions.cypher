// The shortest ways from one organisation to the other, through one that both know or through two that know each other.
// An organisation knows its partners of today, its members, and the contact people of its partnerships. People come
// first, then organisations, by name. A way that could be shorter is left out.
// $first Integer: how many at most; ways through two are sought only where there are fewer through one
// $today String: the day, such as '2026-11-24'
UNWIND [parent] AS pair
WITH pair.us AS us, pair.organisation AS them
WITH us, them, COLLECT {
  MATCH (us)<-[:MEMBER_OF]-(membership:Membership)<-[:HAS_MEMBERSHIP]-(person:Person)
  WHERE holdsOn(membership, $today) AND guard(person)
  RETURN person
  UNION
  MATCH (us)<-[:PLAYED_BY]-(own:Party)<-[:HAS_PARTY]-(partnership:Partnership)
  WHERE holdsOn(own, $today) AND guard(partnership) AND isAlive(partnership, $today)
  MATCH (partnership)-[:HAS_PARTY]->(party:Party)-[:CONTACT]->(person:Person)
  WHERE holdsOn(party, $today) AND guard(person)
  RETURN person
} AS ourPeople, COLLECT {
  MATCH (them)<-[:MEMBER_OF]-(membership:Membership)<-[:HAS_MEMBERSHIP]-(person:Person)
  WHERE holdsOn(membership, $today) AND guard(person)
  RETURN person
  UNION
  MATCH (them)<-[:PLAYED_BY]-(own:Party)<-[:HAS_PARTY]-(partnership:Partnership)
  WHERE holdsOn(own, $today) AND guard(partnership) AND isAlive(partnership, $today)
  MATCH (partnership)-[:HAS_PARTY]->(party:Party)-[:CONTACT]->(person:Person)
  WHERE holdsOn(party, $today) AND guard(person)
  RETURN person
} AS theirPeople, COLLECT {
  MATCH (us)<-[:PLAYED_BY]-(own:Party)<-[:HAS_PARTY]-(partnership:Partnership)-[:HAS_PARTY]->(party:Party)-[:PLAYED_BY]->(friend:Organisation)
  WHERE holdsOn(own, $today) AND guard(partnership) AND isAlive(partnership, $today)
  AND holdsOn(party, $today) AND guard(friend) AND friend <> us AND friend <> them
  RETURN DISTINCT friend
} AS ourFriends, COLLECT {
  MATCH (them)<-[:PLAYED_BY]-(own:Party)<-[:HAS_PARTY]-(partnership:Partnership)-[:HAS_PARTY]->(party:Party)-[:PLAYED_BY]->(friend:Organisation)
  WHERE holdsOn(own, $today) AND guard(partnership) AND isAlive(partnership, $today)
  AND holdsOn(party, $today) AND guard(friend) AND friend <> us AND friend <> them
  RETURN DISTINCT friend
} AS theirFriends
WITH us, them, ourPeople, theirPeople, ourFriends, theirFriends,
  [person IN ourPeople WHERE person IN theirPeople | [person]] + [friend IN ourFriends WHERE friend IN theirFriends | [friend]] AS direct
WITH direct + CASE WHEN size(direct) >= $first THEN [] ELSE COLLECT {
  UNWIND [friend IN ourFriends WHERE NOT friend IN theirFriends] AS one
  MATCH (one)<-[:PLAYED_BY]-(own:Party)<-[:HAS_PARTY]-(partnership:Partnership)-[:HAS_PARTY]->(party:Party)-[:PLAYED_BY]->(other:Organisation)
  WHERE other IN theirFriends AND NOT other IN ourFriends
  AND holdsOn(own, $today) AND guard(partnership) AND isAlive(partnership, $today) AND holdsOn(party, $today)
  RETURN [one, other] AS way
  UNION
  UNWIND [person IN ourPeople WHERE NOT person IN theirPeople] AS one
  MATCH (one)-[:HAS_MEMBERSHIP]->(membership:Membership)-[:MEMBER_OF]->(other:Organisation)
  WHERE other IN theirFriends AND NOT other IN ourFriends AND holdsOn(membership, $today)
  RETURN [one, other] AS way
  UNION
  UNWIND [person IN ourPeople WHERE NOT person IN theirPeople] AS one
  MATCH (one)<-[:CONTACT]-(party:Party)<-[:HAS_PARTY]-(partnership:Partnership)
  WHERE holdsOn(party, $today) AND guard(partnership) AND isAlive(partnership, $today)
  MATCH (partnership)-[:HAS_PARTY]->(own:Party)-[:PLAYED_BY]->(other:Organisation)
  WHERE other IN theirFriends AND NOT other IN ourFriends AND holdsOn(own, $today)
  RETURN [one, other] AS way
  UNION
  UNWIND [person IN theirPeople WHERE NOT person IN ourPeople] AS other
  MATCH (other)-[:HAS_MEMBERSHIP]->(membership:Membership)-[:MEMBER_OF]->(one:Organisation)
  WHERE one IN ourFriends AND NOT one IN theirFriends AND holdsOn(membership, $today)
  RETURN [one, other] AS way
  UNION
  UNWIND [person IN theirPeople WHERE NOT person IN ourPeople] AS other
  MATCH (other)<-[:CONTACT]-(party:Party)<-[:HAS_PARTY]-(partnership:Partnership)
  WHERE holdsOn(party, $today) AND guard(partnership) AND isAlive(partnership, $today)
  MATCH (partnership)-[:HAS_PARTY]->(own:Party)-[:PLAYED_BY]->(one:Organisation)
  WHERE one IN ourFriends AND NOT one IN theirFriends AND holdsOn(own, $today)
  RETURN [one, other] AS way
} END AS ways
UNWIND ways AS way
WITH {through: way, names: [known IN way | CASE WHEN known:Person THEN '1' ELSE '2' END + known.sort + known.id]} AS node
ORDER BY size(node.through), node.names[0], node.names[1]
