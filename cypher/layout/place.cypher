// Puts organisations where a layout has them.
// $rows [Map]: id String, position Map (the two properties and their values)
UNWIND $rows AS row
MATCH (organisation:Organisation {id: row.id})
SET organisation += row.position
