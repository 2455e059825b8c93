// Organisations whose seat lies in a place.
// $within String: a place's id
MATCH (inside:Place)<-[:LOCATED_IN]-(node:Organisation)
WHERE inside.id = $within OR inside.municipalityId = $within OR inside.subregionId = $within OR inside.regionId = $within OR inside.countryId = $within
