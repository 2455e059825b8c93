// The place of its seat.
MATCH (parent)-[:LOCATED_IN]->(node:Place)
