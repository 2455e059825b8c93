// The wider resource.
MATCH (parent)-[:BROADER]->(node:Resource)
