// The shortest ways from one organisation to the other, through one that both know or through two that know each other.
// An organisation knows its partners of today, its members, and the contact people of its partnerships' visible parties.
// People come first, then organisations, by name. A way that could be shorter is left out.
// $first Integer: how many at most; ways through two are sought only where there are fewer through one
// $language String: Fi, Sv or En
// $today String: the day, such as '2026-11-24'
UNWIND [[parent.us, parent.organisation]] AS pair
WITH pair, [end IN pair | COLLECT {
  WITH end AS knowing
  MATCH (knowing)<-[:PLAYED_BY]-(own:Party)<-[:HAS_PARTY]-(partnership:Partnership)
  WHERE holdsOn(own, $today) AND guard(partnership) AND isAlive(partnership, $today)
  WITH DISTINCT partnership
  MATCH (partnership)-[:HAS_PARTY]->(party:Party)-[:PLAYED_BY]->(player:Organisation)
  WHERE holdsOn(party, $today) AND guard(player)
  MATCH (party)-[:PLAYED_BY|CONTACT]->(known:Organisation|Person)
  WHERE guard(known) AND NOT known IN pair
  RETURN known
  UNION
  WITH end AS knowing
  MATCH (knowing)<-[:MEMBER_OF]-(membership:Membership)<-[:HAS_MEMBERSHIP]-(known:Person)
  WHERE holdsOn(membership, $today) AND guard(known)
  RETURN known
}] AS circles
WITH [known IN circles[0] WHERE NOT known IN circles[1]] AS ours, [known IN circles[1] WHERE NOT known IN circles[0]] AS theirs,
  [known IN circles[0] WHERE known IN circles[1] | [known]] AS direct
WITH direct + CASE WHEN size(direct) >= $first THEN [] ELSE COLLECT {
  UNWIND [one IN ours WHERE one:Organisation | {knowing: one, isOurs: true}]
    + [one IN theirs WHERE one:Organisation | {knowing: one, isOurs: false}] AS start
  WITH start, start.knowing AS knowing
  MATCH (knowing)<-[:PLAYED_BY]-(own:Party)<-[:HAS_PARTY]-(partnership:Partnership)
  WHERE holdsOn(own, $today) AND guard(partnership) AND isAlive(partnership, $today)
  WITH DISTINCT start, knowing, partnership
  MATCH (partnership)-[:HAS_PARTY]->(party:Party)-[:PLAYED_BY]->(player:Organisation)
  WHERE holdsOn(party, $today) AND guard(player)
  MATCH (party)-[:PLAYED_BY|CONTACT]->(known:Organisation|Person)
  WHERE CASE WHEN start.isOurs THEN known IN theirs ELSE known:Person AND known IN ours END
  RETURN CASE WHEN start.isOurs THEN [knowing, known] ELSE [known, knowing] END AS way
  UNION
  UNWIND [one IN ours WHERE one:Organisation | {knowing: one, isOurs: true}]
    + [one IN theirs WHERE one:Organisation | {knowing: one, isOurs: false}] AS start
  WITH start, start.knowing AS knowing
  MATCH (knowing)<-[:MEMBER_OF]-(membership:Membership)<-[:HAS_MEMBERSHIP]-(known:Person)
  WHERE holdsOn(membership, $today) AND CASE WHEN start.isOurs THEN known IN theirs ELSE known IN ours END
  RETURN CASE WHEN start.isOurs THEN [knowing, known] ELSE [known, knowing] END AS way
} END AS ways
UNWIND ways AS way
WITH {through: way, names: [known IN way | CASE WHEN known:Person THEN '1' ELSE '2' END + known['sort' + $language] + known.id]} AS node
ORDER BY size(node.through), node.names[0], node.names[1]
