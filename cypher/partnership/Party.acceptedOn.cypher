// The day of a party's first acceptance, as far as the viewer may see it.
toString(head(COLLECT {
  MATCH (node)-[:PLAYED_BY]->(:Organisation)<-[:BY]-(decision:Decision {kind: 'ENTER'})<-[:HAS_DECISION]-(:Partnership)-[:HAS_PARTY]->(node)
  WHERE guard(decision) AND accepts(decision, node)
  RETURN decision.on AS day
  ORDER BY day
  LIMIT 1
}))
