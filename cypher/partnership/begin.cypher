// Starts a new partnership's timelines: its status, and the lowest step.
// $id: String, the partnership's id
// $day: Date-string, the first day of both
// $status: String, where it stands on that day
MATCH (node:Partnership {id: $id})
SET
  node.statusDays = [date($day)],
  node.statuses = [$status],
  node.stepDays = [date($day)],
  node.steps = [1]
