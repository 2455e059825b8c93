// What whoever asks may do that is no record's.
// $viewer Map: whoever asks, as the guard and the permissions know them
[permission IN [
  CASE WHEN $viewer.isNetworkCoordinator THEN 'CREATE_ORGANISATION' END,
  CASE WHEN $viewer.isNetworkCoordinator OR size($viewer.coordinates) > 0 THEN 'CREATE_PERSON' END,
  CASE WHEN $viewer.isNetworkCoordinator OR size($viewer.coordinates) > 0 THEN 'CREATE_GOAL' END,
  CASE
    WHEN $viewer.isNetworkCoordinator OR size($viewer.coordinates + $viewer.memberOf) > 0 THEN 'CREATE_PARTNERSHIP'
  END,
  CASE WHEN $viewer.isNetworkCoordinator THEN 'WRITE_FOR_NETWORK' END,
  CASE WHEN $viewer.isAdministrator THEN 'BREAK_GLASS' END
] WHERE permission IS NOT NULL]
