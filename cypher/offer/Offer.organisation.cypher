// Whose offer it is.
MATCH (parent)<-[:OFFERS]-(node:Organisation)
