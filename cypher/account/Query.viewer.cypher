// Who is asking; nothing is known of someone not signed in.
// $id String: the account's id
OPTIONAL MATCH (node:User {id: $id})
