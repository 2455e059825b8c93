// What a store lacks of the data it begins with. Demo data belong where it has no organisations, or has some of the
// demo's as a load was interrupted; their accounts also where the demo was loaded before there were any.
// $reference: Integer, the version of the reference data that must be there, at least
OPTIONAL MATCH (reference:Seed {name: 'reference'})
OPTIONAL MATCH (demo:Seed {name: 'demo'})
WITH
  coalesce(reference.version >= $reference, false) AS hasReference,
  demo IS NOT NULL AS isBegun,
  demo.loadedAt IS NOT NULL AS isLoaded
RETURN
  NOT hasReference AS lacksReference,
  NOT isLoaded AND (isBegun OR NOT EXISTS { MATCH (:Organisation) }) AS lacksDemo,
  isLoaded AND NOT EXISTS { MATCH (:Demo) } AS lacksDemoAccounts
