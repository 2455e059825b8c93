// What whoever asks may do with an agreement: its parties change it, and who acts for every one shows it more widely.
// $viewer Map: whoever asks, as the guard and the permissions know them
head([owners IN [
  COLLECT {
    MATCH (node)<-[:HAS_AGREEMENT]-(:Partnership)-[:HAS_PARTY]->(tie:Party)-[:PLAYED_BY]->(owning:Organisation)
    WHERE guard(owning)
    RETURN {isOpen: coalesce(tie.until >= date($today), true), until: tie.until, isActedFor: actsFor(owning)}
  }
] | head([current IN [currentOf(owners)] |
  CASE
    WHEN size(current) > 0 AND all(owner IN current WHERE owner.isActedFor) THEN ['UPDATE', 'DELETE', 'ACCEPT_FOR_ALL']
    WHEN any(owner IN current WHERE owner.isActedFor) THEN ['UPDATE', 'DELETE']
    ELSE []
  END
])])
