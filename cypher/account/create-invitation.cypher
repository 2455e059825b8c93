// Makes the link by which a person joins an organisation; an earlier one of the same person there holds no longer.
// $id: String, the invitation's, which tells nothing of its secret
// $hash: String, the SHA-256 of its secret in hexadecimal
// $lifetime: String, how long it holds, an ISO 8601 duration
// $email: String, the person's address in lower case
// $name: String or null, what they are called
// $organisationId: String
// $role: String, an OrganisationRole
// $senderId: String, the account that invites
MATCH (organisation:Organisation {id: $organisationId})
CALL (organisation) {
  MATCH (earlier:AccountLink {email: $email})-[:INTO]->(organisation)
  DETACH DELETE earlier
}
CREATE (link:AccountLink {
  id: $id, hash: $hash, kind: 'INVITATION', email: $email, name: $name, role: $role,
  createdAt: datetime(), expiresAt: datetime() + duration($lifetime)
})-[:INTO]->(organisation)
WITH link, organisation
CALL (link) {
  MATCH (sender:User {id: $senderId})
  CREATE (link)-[:SENT_BY]->(sender)
  RETURN sender.name AS sentBy
}
RETURN toString(link.expiresAt) AS expiresAt, organisation.name AS organisationName, sentBy
