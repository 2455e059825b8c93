// Removes an account with all that stands for it: sessions, tokens, identities at providers, links. Notices of its hours
// of seeing everything stay, without its name.
// $id: String, the account's id
MATCH (user:User {id: $id})
WITH
  user,
  COLLECT { MATCH (user)<-[:OF_USER]-(standing:Session|Token|OidcIdentity|AccountLink) RETURN standing } AS gone
FOREACH (each IN gone | DETACH DELETE each)
DETACH DELETE user
RETURN true AS isErased
