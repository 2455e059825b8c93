// The next larger place.
MATCH (parent)-[:PART_OF]->(node:Place)
