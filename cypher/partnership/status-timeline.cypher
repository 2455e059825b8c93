// A partnership's statuses by day.
// $id: String, the partnership's id
MATCH (node:Partnership {id: $id})
RETURN [day IN node.statusDays | toString(day)] AS days, node.statuses AS values
