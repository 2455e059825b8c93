// What an invitation says that still holds, to who may read it.
// $id: String, the invitation's
// $viewer: Map, whoever asks, as the guard and the permissions know them
MATCH (link:AccountLink {id: $id})-[:INTO]->(organisation:Organisation)
WHERE link.expiresAt > datetime()
  AND EXISTS { MATCH (link)-[:SENT_BY]->(sender:User) WHERE invitesInto(sender, organisation) }
  AND guard(organisation) AND readsInvitationsOf(organisation)
RETURN link.hash AS hash, link { .email, .name, .role, organisationId: organisation.id } AS invitation
