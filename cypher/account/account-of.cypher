// The account that has an e-mail address; none of the demo's.
// $email: String, in lower case
MATCH (user:User {email: $email})
WHERE NOT user:Demo
RETURN user.id AS id, user.role AS role
