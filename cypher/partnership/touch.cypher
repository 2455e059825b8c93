// Counts a change of a partnership that is none of its own values.
// $id: String, the partnership's id
MATCH (node:Partnership {id: $id})
SET node.version = node.version + 1, node.updatedAt = datetime()
