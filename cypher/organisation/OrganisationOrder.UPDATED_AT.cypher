// By when it was last changed.
node.updatedAt.epochMillis
