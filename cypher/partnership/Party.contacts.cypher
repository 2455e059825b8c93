// The contact people of a party, by name.
MATCH (parent)-[:CONTACT]->(node:Person)
