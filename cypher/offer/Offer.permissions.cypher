// What whoever asks may do with an offer: everything who acts for its organisation.
// $viewer Map: whoever asks, as the guard and the permissions know them
CASE
  WHEN EXISTS { MATCH (node)<-[:OFFERS]-(owning:Organisation) WHERE guard(owning) AND actsFor(owning) }
  THEN ['UPDATE', 'DELETE']
  ELSE []
END
