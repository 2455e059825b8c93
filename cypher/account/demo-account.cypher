// Whether an account is one of the demo's.
// $id: String, the account's
MATCH (user:User {id: $id})
WHERE user:Demo
RETURN user.id AS id
