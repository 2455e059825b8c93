// The place a place was merged into.
MATCH (parent)-[:SUCCEEDED_BY]->(node:Place)
