// True where demo data belong: the store has no organisations, or has some of the demo's as a load was interrupted.
OPTIONAL MATCH (demo:Seed {name: 'demo'})
WITH demo IS NOT NULL AS isBegun, coalesce(demo.loadedAt IS NOT NULL, false) AS isLoaded
RETURN NOT isLoaded AND (isBegun OR NOT EXISTS { MATCH (:Organisation) }) AS isDue
