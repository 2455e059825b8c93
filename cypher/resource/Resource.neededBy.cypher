// The needs for a resource, by the organisation's name.
// resource is parent
MATCH (parent)<-[:OF]-(node:Need)<-[:NEEDS]-(organisation:Organisation)
ORDER BY organisation.sort, node.id
