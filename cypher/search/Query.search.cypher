// What a text finds, best first: a name that is the text, begins with it or holds it, then the fit of its words.
// $probes [Map]: word Integer, index String, query String (a Lucene query), fit Float
// $words Integer: how many words the text has
// $needed Integer: how many of them a record must have
// $text String: the whole text, folded
// $folding [[String]]: pairs: what to replace in a name in lower case and NFD, and by what, to fold it
// $businessId String: the Finnish Business ID that the text is, or null
CALL {
  UNWIND $probes AS probe
  CALL db.index.fulltext.queryNodes(probe.index, probe.query) YIELD node AS hit
  WITH hit, probe.word AS word, max(probe.fit) AS fit
  WITH hit, sum(fit) / $words AS fit, count(*) AS found
  WHERE found >= $needed
  RETURN hit, fit
  UNION ALL
  MATCH (hit:Organisation {businessId: $businessId})
  RETURN hit, 4.0 AS fit
}
WITH hit, max(fit) AS fit
WITH hit, fit, [
  name IN coalesce(hit.otherNames, []) + [hit.name, hit.title, hit.nameFi, hit.nameSv, hit.nameEn] |
  reduce(folded = normalize(toLower(name), NFD), pair IN $folding | replace(folded, pair[0], pair[1]))
] AS names
WITH hit AS node, fit + CASE
  WHEN any(name IN names WHERE name = $text) THEN 3
  WHEN any(name IN names WHERE name STARTS WITH $text) THEN 2
  WHEN any(name IN names WHERE name CONTAINS $text) THEN 1
  ELSE 0
END AS score, ['Organisation', 'Place', 'Resource', 'Goal', 'Partnership', 'Person', 'Agreement'] AS kinds
ORDER BY score DESC, [i IN range(0, size(kinds) - 1) WHERE kinds[i] IN labels(node)][0], node.sort, node.id
