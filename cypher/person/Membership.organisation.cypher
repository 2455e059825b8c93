// Where the membership is.
MATCH (parent)-[:MEMBER_OF]->(node:Organisation)
