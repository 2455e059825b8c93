// Whose agreement it is.
MATCH (parent)<-[:HAS_AGREEMENT]-(node:Partnership)
