// Which of these records the viewer may not see.
// $ids: [String], their ids
// $viewer: {open: [String], organisations: [String]}, who is asking
UNWIND $ids AS id
MATCH (record:Record {id: id})
WHERE NOT guard(record)
RETURN id
