// The name of the administrator.
head(COLLECT { MATCH (node)-[:BROKEN_BY]->(breaker:User) RETURN breaker.name })
