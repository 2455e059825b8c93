// Accounts: who has one, what stands for it on a request, and how often its password was tried.
CREATE CONSTRAINT user_id IF NOT EXISTS FOR (user:User) REQUIRE user.id IS UNIQUE;
CREATE CONSTRAINT user_email IF NOT EXISTS FOR (user:User) REQUIRE user.email IS UNIQUE;
CREATE CONSTRAINT token_id IF NOT EXISTS FOR (token:Token) REQUIRE token.id IS UNIQUE;
CREATE CONSTRAINT token_hash IF NOT EXISTS FOR (token:Token) REQUIRE token.hash IS UNIQUE;
CREATE CONSTRAINT session_hash IF NOT EXISTS FOR (session:Session) REQUIRE session.hash IS UNIQUE;
CREATE CONSTRAINT sign_in_tries_of IF NOT EXISTS FOR (tries:SignInTries) REQUIRE tries.of IS UNIQUE;

// What has run out is found by its age.
CREATE INDEX session_expires_at IF NOT EXISTS FOR (session:Session) ON (session.expiresAt);
CREATE INDEX sign_in_tries_last_at IF NOT EXISTS FOR (tries:SignInTries) ON (tries.lastAt);
