// Whether an organisation exists and may be seen.
// $organisationId String: its id
EXISTS { WITH recordOrDecoy(Organisation, $organisationId) AS asked WHERE guard(asked) RETURN asked }
