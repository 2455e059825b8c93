// What the sentence of a reason is made of, and its language.
// $language String: Fi, Sv or En
{
  key: node.kind,
  language: $language,
  isUrgent: node.isUrgent,
  count: size(node.friends),
  level: CASE split(node.placeId, ':')[0] WHEN 'municipality' THEN 'MUNICIPALITY' WHEN 'subregion' THEN 'SUBREGION' WHEN 'region' THEN 'REGION' END,
  name: coalesce(
    node.goal.title,
    node.resource['name' + $language],
    head(COLLECT { UNWIND node.friends AS friend WITH friend RETURN friend.name ORDER BY friend['sort' + $language], friend.id LIMIT 1 }),
    head(COLLECT { MATCH (place:Place {id: node.placeId}) RETURN place['name' + $language] })
  )
}
