// The API tokens of whoever asks, the oldest first.
MATCH (parent)<-[:OF_USER]-(node:Token)
ORDER BY node.createdAt, node.id
