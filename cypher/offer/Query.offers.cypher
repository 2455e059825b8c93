// All offers.
MATCH (resource:Resource)<-[:OF]-(node:Offer)<-[:OFFERS]-(organisation:Organisation)
WHERE resource.sort > ''
