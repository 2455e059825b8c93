// The goal a need is for.
MATCH (parent)-[:FOR]->(node:Goal)
