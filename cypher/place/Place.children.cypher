// The places that a place is made of today; a merged one stands no longer among its own places.
MATCH (parent)<-[:PART_OF]-(node:Place)
WHERE node.id IN [node.municipalityId, node.subregionId, node.regionId, node.countryId]
