// All that is held about an account, of secrets only that there are some.
// $id: String, the account's id
MATCH (user:User {id: $id})
RETURN
  user {
    .id, .email, .name, .role,
    hasPassword: user.passwordHash IS NOT NULL,
    createdAt: toString(user.createdAt)
  } AS account,
  COLLECT {
    MATCH (user)-[part:COORDINATES|BELONGS_TO]->(organisation:Organisation|Deleted)
    RETURN {
      organisationId: organisation.id,
      organisation: organisation.name,
      role: CASE type(part) WHEN 'COORDINATES' THEN 'COORDINATOR' ELSE 'MEMBER' END
    }
    ORDER BY organisation.id
  } AS organisations,
  COLLECT {
    MATCH (user)<-[:OF_USER]-(token:Token)
    RETURN token {
      .id, .name, .scope,
      createdAt: toString(token.createdAt),
      expiresOn: toString(token.expiresOn),
      lastUsedAt: toString(token.lastUsedAt)
    }
    ORDER BY token.id
  } AS tokens,
  COLLECT {
    MATCH (user)<-[:OF_USER]-(session:Session)
    RETURN session {
      createdAt: toString(session.createdAt),
      lastSeenAt: toString(session.lastSeenAt),
      expiresAt: toString(session.expiresAt)
    }
    ORDER BY session.createdAt
  } AS sessions,
  COLLECT {
    MATCH (user)<-[:OF_USER]-(identity:OidcIdentity)
    RETURN identity {.issuer, .subject, createdAt: toString(identity.createdAt)}
    ORDER BY identity.issuer
  } AS identities
