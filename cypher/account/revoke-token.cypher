// Removes an API token, so that it stands for nobody from now on.
// $id: String, the token's
// $userId: String, its owner's, or null: whoever owns it
MATCH (token:Token {id: $id})-[:OF_USER]->(user:User)
WHERE $userId IS NULL OR user.id = $userId
DETACH DELETE token
RETURN true AS isRevoked
