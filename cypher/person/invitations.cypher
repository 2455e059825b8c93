// The invitations of an address that are still open, by the organisation.
// $email: String or null, in lower case
MATCH (link:AccountLink {email: $email})-[:INTO]->(organisation:Organisation|Deleted)
RETURN
  link {
    .email, .name, .role,
    organisationId: organisation.id,
    organisation: organisation.name,
    createdAt: toString(link.createdAt),
    expiresAt: toString(link.expiresAt)
  } AS invitation
ORDER BY organisation.id
