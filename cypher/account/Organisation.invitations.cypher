// The invitations into an organisation that still hold, the newest first, for who may read them.
// $viewer Map: whoever asks, as the guard and the permissions know them
MATCH (parent)<-[:INTO]-(node:AccountLink)
WHERE node.expiresAt > datetime()
  AND EXISTS { MATCH (node)-[:SENT_BY]->(sender:User) WHERE invitesInto(sender, parent) }
  AND readsInvitationsOf(parent)
ORDER BY node.createdAt DESC, node.id
