// What whoever asks may do with a goal: changing it is for who acts for its owner, or for the network where it has none.
// $viewer Map: whoever asks, as the guard and the permissions know them
CASE
  WHEN EXISTS { MATCH (node)-[:OWNED_BY]->(owning:Organisation) WHERE guard(owning) AND actsFor(owning) }
    OR (
      $viewer.isNetworkCoordinator
      AND NOT EXISTS { MATCH (node)-[:OWNED_BY]->(owning:Organisation) WHERE guard(owning) }
    )
  THEN ['UPDATE', 'DELETE']
  ELSE []
END
+ CASE WHEN $viewer.isNetworkCoordinator OR size($viewer.coordinates) > 0 THEN ['ADD'] ELSE [] END
