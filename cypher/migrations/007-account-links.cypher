// Links by which accounts are made, joined to organisations and given another password.
CREATE CONSTRAINT account_link_hash IF NOT EXISTS FOR (link:AccountLink) REQUIRE link.hash IS UNIQUE;

// An earlier invitation of the same person is found by the address, a setup link by its kind.
CREATE INDEX account_link_email IF NOT EXISTS FOR (link:AccountLink) ON (link.email);
CREATE INDEX account_link_kind IF NOT EXISTS FOR (link:AccountLink) ON (link.kind);

// What has run out is found by its age.
CREATE INDEX account_link_expires_at IF NOT EXISTS FOR (link:AccountLink) ON (link.expiresAt);
