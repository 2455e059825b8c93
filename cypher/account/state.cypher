// What an account says, and where it is a member or coordinator, for the history.
// $id: String, the account's
MATCH (user:User {id: $id})
RETURN
  user {
    .email, .name, .role,
    organisations: COLLECT {
      MATCH (user)-[part:COORDINATES|BELONGS_TO]->(organisation:Organisation)
      RETURN {
        organisationId: organisation.id,
        role: CASE type(part) WHEN 'COORDINATES' THEN 'COORDINATOR' ELSE 'MEMBER' END
      }
      ORDER BY organisation.id
    }
  } AS account
