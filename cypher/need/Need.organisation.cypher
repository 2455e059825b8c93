// Whose need it is.
MATCH (parent)<-[:NEEDS]-(node:Organisation)
