// Makes an API token of an account.
// $userId: String, the account's id
// $id: String, the token's
// $hash: String, the SHA-256 of the token in hexadecimal
// $name: String, what its owner calls it
// $scope: String, a TokenScope
// $expiresOn: String, an ISO 8601 day: the last one on which it holds
MATCH (user:User {id: $userId})
CREATE (token:Token {
  id: $id, hash: $hash, name: $name, scope: $scope, expiresOn: date($expiresOn), createdAt: datetime()
})-[:OF_USER]->(user)
RETURN token.id AS id
