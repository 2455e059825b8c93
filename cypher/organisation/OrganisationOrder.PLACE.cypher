// By the name of the place, unknown ones last.
coalesce(head(COLLECT { MATCH (node)-[:LOCATED_IN]->(seat:Place) RETURN seat.sort }), '￿')
