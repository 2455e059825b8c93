// People whose name or title has words that begin so.
// $text String: a Lucene query
CALL db.index.fulltext.queryNodes('searchFolding', $text) YIELD node AS hit
MATCH (node:Person {id: hit.id})
