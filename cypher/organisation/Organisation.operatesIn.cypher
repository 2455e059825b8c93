// The places where it works.
MATCH (parent)-[:OPERATES_IN]->(node:Place)
