// What whoever asks may do with a partnership: its parties decide, each for itself; network coordinators change it; it
// is deleted as long as it is explored, later by who acts for every party. An agreement is added by who will read it.
// Of a partnership that all have left, the parties are those who stayed longest.
// $viewer Map: whoever asks, as the guard and the permissions know them
head([owners IN [
  COLLECT {
    MATCH (node)-[:HAS_PARTY]->(tie:Party)-[:PLAYED_BY]->(owning:Organisation)
    WHERE guard(owning)
    RETURN {isOpen: coalesce(tie.until >= date($today), true), until: tie.until, isActedFor: actsFor(owning), isOwn: owning.id IN $viewer.organisations}
  }
] | head([current IN [currentOf(owners)] | head([may IN [{
  accept: any(owner IN current WHERE owner.isActedFor),
  acceptAndRead: any(owner IN current WHERE owner.isActedFor AND owner.isOwn),
  acceptForAll: CASE
    WHEN size(current) = 0 THEN $viewer.isNetworkCoordinator
    ELSE all(owner IN current WHERE owner.isActedFor)
  END
}] |
  [permission IN [
    CASE WHEN may.accept OR $viewer.isNetworkCoordinator THEN 'UPDATE' END,
    CASE
      WHEN may.acceptForAll THEN 'DELETE'
      WHEN last(node.statuses) = 'EXPLORING' AND (may.accept OR $viewer.isNetworkCoordinator) THEN 'DELETE'
    END,
    CASE WHEN may.acceptAndRead OR may.acceptForAll THEN 'ADD' END,
    CASE WHEN may.accept THEN 'DECIDE' END,
    CASE WHEN may.acceptForAll THEN 'ACCEPT_FOR_ALL' END
  ] WHERE permission IS NOT NULL]
])])])
