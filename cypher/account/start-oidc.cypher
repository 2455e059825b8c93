// Notes that someone is on their way to the provider.
// $hash: String, the SHA-256 of the secret that their browser keeps, in hexadecimal
// $lifetime: String, how long they may take, an ISO 8601 duration
// $returnTo: String, the page's own path that they are to come back to
CREATE (:OidcStart {hash: $hash, returnTo: $returnTo, expiresAt: datetime() + duration($lifetime)})
