// Removes an API token, so that it stands for nobody from now on; tells what it was.
// $id: String, the token's
// $userId: String, its owner's, or null: whoever owns it
MATCH (token:Token {id: $id})-[:OF_USER]->(user:User)
WHERE $userId IS NULL OR user.id = $userId
WITH token, user.id AS userId, token.name AS name, token.scope AS scope, toString(token.expiresOn) AS expiresOn
DETACH DELETE token
RETURN userId, name, scope, expiresOn
