// The account that someone of the provider's has.
// $issuer: String, the provider
// $subject: String, who they are there
MATCH (identity:OidcIdentity {issuer: $issuer, subject: $subject})-[:OF_USER]->(user:User)
RETURN user.id AS id
