// The resource of a need.
MATCH (parent)-[:OF]->(node:Resource)
