// Who is the party.
MATCH (parent)-[:PLAYED_BY]->(node:Organisation)
