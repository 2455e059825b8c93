// What is lacking for a goal.
MATCH (parent)<-[:FOR]-(node:Need)
