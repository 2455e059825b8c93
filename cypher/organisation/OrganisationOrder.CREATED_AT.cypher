// By when it was entered.
node.createdAt.epochMillis
