// Sets another password of an account, unless someone has set one meanwhile, and ends all its sessions and links.
// $userId: String, the account's id
// $before: String, the hash that the current password was compared with
// $after: String, the new one's hash
MATCH (user:User {id: $userId})
WHERE user.passwordHash = $before
SET user.passwordHash = $after
WITH user
OPTIONAL MATCH (other:Session|AccountLink)-[:OF_USER]->(user)
DETACH DELETE other
