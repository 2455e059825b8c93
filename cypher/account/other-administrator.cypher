// An administrator other than this account.
// $id: String, the account's
MATCH (user:User)
WHERE user.email > '' AND user.role = 'ADMIN' AND user.id <> $id
RETURN user.id AS id
LIMIT 1
