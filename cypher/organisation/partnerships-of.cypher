// The partnerships that an organisation is or was a party of.
// $id: String, the organisation's id
MATCH (:Organisation {id: $id})<-[:PLAYED_BY]-(:Party)<-[:HAS_PARTY]-(partnership:Partnership)
RETURN DISTINCT partnership.id AS id
