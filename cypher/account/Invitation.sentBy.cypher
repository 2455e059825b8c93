// The name of whoever sent the invitation.
head(COLLECT { MATCH (node)-[:SENT_BY]->(sender:User) RETURN sender.name })
