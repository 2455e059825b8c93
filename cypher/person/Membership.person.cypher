// Whose membership it is.
MATCH (parent)<-[:HAS_MEMBERSHIP]-(node:Person)
