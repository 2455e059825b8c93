// The offers of a resource, by the organisation's name.
// resource is parent
MATCH (parent)<-[:OF]-(node:Offer)<-[:OFFERS]-(organisation:Organisation)
ORDER BY organisation.sort, node.id
