// What whoever asks may do with an organisation.
// $viewer Map: whoever asks, as the guard and the permissions know them
CASE
  WHEN actsFor(node) THEN ['UPDATE', 'DELETE', 'ADD', 'PROPOSE', 'INVITE']
  WHEN $viewer.isNetworkCoordinator OR node.id IN $viewer.memberOf THEN ['PROPOSE']
  WHEN $viewer.isAdministrator THEN ['INVITE']
  ELSE []
END
