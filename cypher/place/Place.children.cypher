// The places that a place is made of today.
MATCH (parent)<-[:PART_OF]-(node:Place)
WHERE NOT EXISTS { (node)-[:SUCCEEDED_BY]->(:Place) }
