// What a link of accounts is for, as long as it holds. An invitation holds while whoever sent it may invite.
// $hash: String, the SHA-256 of its secret in hexadecimal
MATCH (link:AccountLink {hash: $hash})
WHERE link.expiresAt > datetime()
OPTIONAL MATCH (link)-[:INTO]->(organisation:Organisation)
OPTIONAL MATCH (link)-[:SENT_BY]->(sender:User)
OPTIONAL MATCH (link)-[:OF_USER]->(user:User)
WITH link, organisation, sender, user
WHERE link.kind = 'SETUP'
  OR user IS NOT NULL
  OR organisation IS NOT NULL AND invitesInto(sender, organisation)
OPTIONAL MATCH (invited:User {email: link.email})
RETURN link.kind AS kind, toString(link.expiresAt) AS expiresAt,
  coalesce(link.email, user.email) AS email, coalesce(link.name, user.name) AS name,
  coalesce(invited.id, user.id) AS userId,
  organisation.id AS organisationId, organisation.name AS organisationName, link.role AS role,
  sender.name AS sentBy
