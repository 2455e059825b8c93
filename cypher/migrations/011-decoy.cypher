// What is looked at where a record is asked for by an id that nothing has; recordOrDecoy of api/graph/macros.ts says why.
// Nobody may read it: its visibility is open to nobody, and no organisation has such an id.
MERGE (decoy:Decoy)
SET decoy.visibility = 'NOBODY', decoy.audience = ['00000000-0000-0000-0000-000000000000'];
