// What an account may write, as the store has it now.
// $id: String, the user's id
MATCH (user:User {id: $id})
RETURN
  user.role AS role,
  COLLECT { MATCH (user)-[:COORDINATES]->(own:Organisation|Deleted) RETURN own.id } AS coordinates,
  COLLECT { MATCH (user)-[:BELONGS_TO]->(own:Organisation|Deleted) RETURN own.id } AS memberOf
