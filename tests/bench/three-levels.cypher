// One organisation, what it offers, its partnerships and their parties: as a person would write it by hand.
// $id: String, an organisation's id
// $viewer: Map, open [String] and organisations [String]
MATCH (organisation:Organisation {id: $id})
WHERE guard(organisation)
RETURN {
  id: organisation.id,
  name: organisation.name,
  offers: COLLECT {
    MATCH (organisation)-[:OFFERS]->(offer:Offer)-[:OF]->(resource:Resource)
    WHERE guard(offer)
    WITH offer, resource
    ORDER BY resource.sortEn, offer.id
    LIMIT 50
    RETURN {id: offer.id, resource: {id: resource.id, name: resource.nameEn}}
  },
  partnerships: COLLECT {
    MATCH (organisation)<-[:PLAYED_BY]-(:Party)<-[:HAS_PARTY]-(partnership:Partnership)
    WHERE guard(partnership)
    WITH DISTINCT partnership
    ORDER BY partnership.sortEn, partnership.id
    LIMIT 50
    RETURN {
      id: partnership.id,
      name: partnership.name,
      parties: COLLECT {
        MATCH (partnership)-[:HAS_PARTY]->(party:Party)-[:PLAYED_BY]->(player:Organisation)
        WHERE guard(player)
        WITH party, player
        ORDER BY player.sortEn, party.from, party.id
        RETURN {role: party.role, organisation: {id: player.id, name: player.name}}
      }
    }
  }
} AS organisation
