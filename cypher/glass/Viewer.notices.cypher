// Hours of administrators that whoever asks has been told of and not put away, the newest first.
MATCH (parent)<-[:TELLS]-(node:GlassNotice)
ORDER BY node.at DESC, node.id
