// Ends every session of an account.
// $id: String, the account's
MATCH (session:Session)-[:OF_USER]->(:User {id: $id})
DETACH DELETE session
