// Whether a seed is loaded.
// $name: String, reference, demo or cordis
// $version: Integer, the version that must be there, at least
OPTIONAL MATCH (seed:Seed {name: $name})
RETURN coalesce(seed.version >= $version, false) AS isLoaded
