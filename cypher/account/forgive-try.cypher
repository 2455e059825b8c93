// Takes back what was counted of a try that succeeded: all of the account's, one of the address's.
// $account: String, whose tries are over
// $address: String, that the try came from
OPTIONAL MATCH (own:SignInTries {of: $account})
SET own.at = []
WITH count(own) AS owns
MATCH (shared:SignInTries {of: $address})
SET shared.lastAt = datetime()
WITH shared
SET shared.at = shared.at[0..-1]
