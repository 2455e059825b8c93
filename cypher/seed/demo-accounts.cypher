// Makes the accounts of the demo that aren't there yet; they have no password.
// $rows: [Map], id, email, name, part, role, createdAt String, coordinates, memberOf [String], ids of organisations
UNWIND $rows AS row
MERGE (user:User {id: row.id})
ON CREATE SET
  user:Demo,
  user.email = row.email,
  user.name = row.name,
  user.demoPart = row.part,
  user.role = row.role,
  user.createdAt = datetime(row.createdAt)
WITH user, row
CALL (user, row) {
  UNWIND row.coordinates AS organisationId
  MATCH (organisation:Organisation {id: organisationId})
  MERGE (user)-[:COORDINATES]->(organisation)
}
CALL (user, row) {
  UNWIND row.memberOf AS organisationId
  MATCH (organisation:Organisation {id: organisationId})
  MERGE (user)-[:BELONGS_TO]->(organisation)
}
