// Marks a seed as loaded.
// $name: String, reference, demo or cordis
// $version: Integer, the version that was loaded
// $attribution: String, where the data come from
MATCH (seed:Seed {name: $name})
SET seed.version = $version, seed.loadedAt = datetime(), seed.attribution = $attribution
