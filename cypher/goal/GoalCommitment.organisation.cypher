// Who is committed.
MATCH (parent)<-[:COMMITS]-(node:Organisation)
