// The account that has an e-mail address.
// $email: String, in lower case
MATCH (user:User {email: $email})
RETURN user.id AS id, user.role AS role
