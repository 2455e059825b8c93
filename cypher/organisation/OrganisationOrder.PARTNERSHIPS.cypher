// By the number of partnerships that the viewer may see.
COUNT { MATCH (node)<-[:PLAYED_BY]-(:Party)<-[:HAS_PARTY]-(shared:Partnership) WHERE guard(shared) RETURN DISTINCT shared }
