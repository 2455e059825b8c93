// An administrator other than this account, and other than that of the demo.
// $id: String, the account's
MATCH (user:User)
WHERE user.email > '' AND user.role = 'ADMIN' AND user.id <> $id AND NOT user:Demo
RETURN user.id AS id
LIMIT 1
