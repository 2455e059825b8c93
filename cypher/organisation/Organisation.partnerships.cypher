// The partnerships an organisation is or was a party of.
MATCH (parent)<-[:PLAYED_BY]-(:Party)<-[:HAS_PARTY]-(node:Partnership)
WITH DISTINCT node
