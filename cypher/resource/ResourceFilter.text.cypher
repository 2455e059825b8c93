// Resources whose name in any language has words that begin so.
// $text String: a Lucene query
CALL db.index.fulltext.queryNodes('searchFolding', $text) YIELD node AS hit
MATCH (node:Resource {id: hit.id})
