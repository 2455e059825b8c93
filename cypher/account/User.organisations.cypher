// Where an account is a member or coordinator, by the organisation's name.
MATCH (parent)-[node:COORDINATES|BELONGS_TO]->(organisation:Organisation)
ORDER BY organisation.sort, organisation.id
