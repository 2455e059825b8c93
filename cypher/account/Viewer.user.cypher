// The account of whoever asks.
MATCH (node:User {id: parent.id})
