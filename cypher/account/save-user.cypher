// Makes an account, or changes what is given of the one that has the address.
// $email: String, in lower case
// $id: String, the id of a new one
// $name: String or null
// $role: String or null, a UserRole
// $passwordHash: String or null, as argon2 writes it
MERGE (user:User {email: $email})
ON CREATE SET user.id = $id, user.createdAt = datetime()
SET user.name = coalesce($name, user.name),
  user.role = coalesce($role, user.role),
  user.passwordHash = coalesce($passwordHash, user.passwordHash)
RETURN user.id AS id
