// What whoever asks may do with a need: everything who acts for its organisation.
// $viewer Map: whoever asks, as the guard and the permissions know them
CASE
  WHEN EXISTS { MATCH (node)<-[:NEEDS]-(owning:Organisation) WHERE guard(owning) AND actsFor(owning) }
  THEN ['UPDATE', 'DELETE']
  ELSE []
END
