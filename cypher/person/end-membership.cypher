// Gives a membership its last day.
// $id: String, the membership's id
// $until: Date-string, the last day
MATCH (node:Membership {id: $id})
SET node.until = date($until)
