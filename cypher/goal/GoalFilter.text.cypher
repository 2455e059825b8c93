// Goals whose title or description has words that begin so.
// $text String: a Lucene query
CALL db.index.fulltext.queryNodes('searchFolding', $text) YIELD node AS hit
MATCH (node:Goal {id: hit.id})
