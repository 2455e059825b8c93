// Sets another password of an account and ends all its sessions and links.
// $userId: String, the account's id
// $passwordHash: String, as argon2 writes it
MATCH (user:User {id: $userId})
SET user.passwordHash = $passwordHash
WITH user
OPTIONAL MATCH (other:Session|AccountLink)-[:OF_USER]->(user)
DETACH DELETE other
