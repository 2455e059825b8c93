// The partnerships that pursue a goal.
MATCH (parent)<-[:PURSUES]-(node:Partnership)
