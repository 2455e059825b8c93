// Removes the invitations of an address that are still open.
// $email: String or null, in lower case
MATCH (link:AccountLink {email: $email})
DETACH DELETE link
