// Gives someone of the provider's the account of their address, unless it is another one's there already.
// $issuer: String, the provider
// $subject: String, who they are there
// $email: String, in lower case
MATCH (user:User {email: $email})
WHERE NOT user:Demo AND NOT EXISTS { (user)<-[:OF_USER]-(:OidcIdentity {issuer: $issuer}) }
MERGE (identity:OidcIdentity {issuer: $issuer, subject: $subject})
ON CREATE SET identity.createdAt = datetime()
MERGE (identity)-[:OF_USER]->(user)
RETURN user.id AS id
