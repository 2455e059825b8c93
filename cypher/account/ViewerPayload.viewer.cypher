// Who is asking from now on.
// $id String: the account's id
OPTIONAL MATCH (node:User {id: $id})
