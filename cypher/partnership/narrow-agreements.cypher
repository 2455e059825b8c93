// Narrows the agreements that would be seen more widely than their partnership, deleted ones too, which may come back, and
// tells what they were.
// $id: String, the partnership's id
// $visibility: String, the partnership's
// $wider: [String], the visibilities wider than that
MATCH (:Partnership {id: $id})-[:HAS_AGREEMENT]->(node:Agreement|Deleted)
WHERE node.visibility IN $wider
WITH node, node.visibility AS visibility
SET node.visibility = $visibility, node.version = node.version + 1, node.updatedAt = datetime()
RETURN node.id AS id, visibility
