// Signing in with an account of an OpenID Connect provider: which account is whose, and who is on their way there.
CREATE CONSTRAINT oidc_identity IF NOT EXISTS FOR (identity:OidcIdentity) REQUIRE (identity.issuer, identity.subject) IS UNIQUE;
CREATE CONSTRAINT oidc_start_hash IF NOT EXISTS FOR (start:OidcStart) REQUIRE start.hash IS UNIQUE;

// Who has not come back is found by age.
CREATE INDEX oidc_start_expires_at IF NOT EXISTS FOR (start:OidcStart) ON (start.expiresAt);
