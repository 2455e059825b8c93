// Partnerships that pursue one of these goals.
// $goals [String]: goals' ids
UNWIND $goals AS asked
WITH *, recordOrDecoy(Goal, asked) AS pursued
WHERE guard(pursued)
MATCH (pursued)<-[:PURSUES]-(node:Partnership)
