// The 17 goals of the 2030 Agenda.
MATCH (node:SustainableDevelopmentGoal)
ORDER BY node.number
