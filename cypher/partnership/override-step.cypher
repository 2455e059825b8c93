// Sets a partnership's step by hand from a day on, or takes the override away, back to the lowest step; tells what stood
// before.
// $id: String, the partnership's id
// $day: Date-string, from which day on
// $step: Integer 1 to 5, or null
// $reason: String, why
MATCH (node:Partnership {id: $id})
WITH
  node,
  {step: node.overrideStep, reason: node.overrideReason, day: toString(node.overrideOn)} AS earlier
SET
  node.stepDays = node.stepDays + [date($day)],
  node.steps = node.steps + [coalesce($step, 1)],
  node.overrideStep = $step,
  node.overrideReason = CASE WHEN $step IS NOT NULL THEN $reason END,
  node.overrideOn = CASE WHEN $step IS NOT NULL THEN date($day) END,
  node.version = node.version + 1,
  node.updatedAt = datetime()
RETURN earlier
