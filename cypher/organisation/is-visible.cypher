// Whether an organisation exists and may be seen.
// $organisationId String: its id
EXISTS { MATCH (asked:Organisation {id: $organisationId}) WHERE guard(asked) }
