// Makes or renews the Sustainable Development Goals.
// $rows: [Map], number Integer, nameFi, nameSv, nameEn, colour String
UNWIND $rows AS row
MERGE (goal:SustainableDevelopmentGoal {number: row.number})
SET
  goal.nameFi = row.nameFi,
  goal.nameSv = row.nameSv,
  goal.nameEn = row.nameEn,
  goal.colour = row.colour
