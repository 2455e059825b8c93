// Counts a try at a password for each of these, where fewer than `$most` of the last quarter of an hour failed.
// $of: [String], whose tries they are
// $most: Integer
UNWIND $of AS of
MERGE (tries:SignInTries {of: of})
SET tries.lastAt = datetime()
WITH tries, [at IN coalesce(tries.at, []) WHERE at > datetime() - duration('PT15M')] AS recent
SET tries.at = CASE WHEN size(recent) < $most THEN recent + datetime() ELSE recent END
RETURN size(recent) < $most AS isAllowed
