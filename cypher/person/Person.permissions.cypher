// What whoever asks may do with a person: changing is for who acts for one of the organisations of their open
// memberships, or of those that ended last, deleting for who acts for all of these; a person of none is the network's.
// $viewer Map: whoever asks, as the guard and the permissions know them
head([owners IN [
  COLLECT {
    MATCH (node)-[:HAS_MEMBERSHIP]->(tie:Membership)-[:MEMBER_OF]->(owning:Organisation)
    WHERE guard(owning)
    RETURN {isOpen: coalesce(tie.until >= date($today), true), until: tie.until, isActedFor: actsFor(owning)}
  }
] | head([current IN [currentOf(owners)] |
  CASE
    WHEN size(current) = 0 THEN CASE WHEN $viewer.isNetworkCoordinator THEN ['UPDATE', 'DELETE'] ELSE [] END
    WHEN all(owner IN current WHERE owner.isActedFor) THEN ['UPDATE', 'DELETE']
    WHEN any(owner IN current WHERE owner.isActedFor) THEN ['UPDATE']
    ELSE []
  END
])])
