// Takes someone back from the provider, once, and in time: where they are to go.
// $hash: String, the SHA-256 of the secret that their browser keeps, in hexadecimal
MATCH (start:OidcStart {hash: $hash})
SET start._lock = true
WITH start, start.returnTo AS returnTo, start.expiresAt > datetime() AS isInTime
DETACH DELETE start
WITH returnTo, isInTime
WHERE isInTime
RETURN returnTo
