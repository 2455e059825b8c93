// Which of these ids are no organisation's.
// $ids: [String]
UNWIND $ids AS id
OPTIONAL MATCH (organisation:Organisation {id: id})
WITH id, organisation
WHERE organisation IS NULL
RETURN id
