// An invitation is withdrawn by its id, which those from before the history told of them had not.
MATCH (link:AccountLink {kind: 'INVITATION'})
WHERE link.id IS NULL
SET link.id = randomUUID();

CREATE CONSTRAINT account_link_id IF NOT EXISTS FOR (link:AccountLink) REQUIRE link.id IS UNIQUE;
