// What of the things that an input names is there for the viewer: records, records deleted in the last 30 days, places
// and resources.
// $ids: [String], their ids
// $viewer: {open: [String], organisations: [String]}, who is asking
UNWIND $ids AS id
CALL (id) {
  WITH recordOrDecoy(Record, id) AS known
  WHERE guard(known)
  RETURN known
  UNION
  WITH recordOrDecoy(Deleted, id) AS known
  WHERE known.deletedAt > datetime() - duration('P30D') AND guard(known)
  RETURN known
  UNION
  MATCH (known:Place {id: id})
  RETURN known
  UNION
  MATCH (known:Resource {id: id})
  RETURN known
}
RETURN id, labels(known) AS labels, known.version AS version
