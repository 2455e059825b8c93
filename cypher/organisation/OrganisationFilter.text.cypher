// Organisations whose names or description have words that begin so.
// $text String: a Lucene query
CALL db.index.fulltext.queryNodes('searchFolding', $text) YIELD node AS hit
MATCH (node:Organisation {id: hit.id})
