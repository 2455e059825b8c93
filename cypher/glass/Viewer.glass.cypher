// The hour in which the session of whoever asks sees everything.
// $viewer Map: whoever asks, as the guard knows them
MATCH (parent)<-[:BROKEN_BY]-(node:GlassNotice)
WHERE (node.until > datetime() AND 'OWN' IN $viewer.open)
ORDER BY node.at DESC
