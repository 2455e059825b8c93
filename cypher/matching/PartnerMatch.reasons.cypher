// What speaks for a match, the largest share first; a part's share is divided among its resources or goals.
UNWIND [item IN parent.items WHERE item[0] IN ['theyOffer', 'weOffer', 'sharedGoals'] | {
  kind: CASE item[0] WHEN 'theyOffer' THEN 'THEY_OFFER_WHAT_WE_NEED' WHEN 'weOffer' THEN 'WE_OFFER_WHAT_THEY_NEED' ELSE 'SHARED_GOAL' END,
  share: parent[item[0]] * item[2] / parent.wholes[item[0]],
  common: item[1],
  resource: CASE WHEN item[0] <> 'sharedGoals' THEN item[1] END,
  goal: CASE WHEN item[0] = 'sharedGoals' THEN item[1] END,
  isUrgent: item[3] = 3
}] + [
  {kind: 'KNOWN_THROUGH_NETWORK', share: parent.acquaintance, friends: [item IN parent.items WHERE item[0] = 'acquaintance' | item[1]]},
  {kind: 'NEARBY', share: parent.nearness, placeId: CASE
    WHEN parent.home.municipalityId = parent.seat.municipalityId THEN parent.home.municipalityId
    WHEN parent.home.subregionId = parent.seat.subregionId THEN parent.home.subregionId
    ELSE parent.home.regionId
  END}
] AS node
WITH node
WHERE node.share > 0
ORDER BY node.share DESC, node.kind, node.common.id
