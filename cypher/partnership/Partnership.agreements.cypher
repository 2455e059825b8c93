// The agreements of a partnership.
// partnership is parent
MATCH (parent)-[:HAS_AGREEMENT]->(node:Agreement)
