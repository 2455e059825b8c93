// What an event changed, as its values were written, and the names of what they name that the viewer may see; null
// where the viewer could not read the record before and after the event, or the values were erased.
// $language String: Fi, Sv or En
// $viewer Map: whoever asks, as the guard knows them
CASE
  WHEN 'OWN' IN $viewer.open
    OR any(id IN $viewer.organisations WHERE id IN node.organisations)
    OR (size(node.visibilities) > 0 AND all(visibility IN node.visibilities WHERE visibility IN $viewer.open))
  THEN head(COLLECT {
    MATCH (node)-[:HOLDS]->(held:AuditValues)
    RETURN {
      before: held.before,
      after: held.after,
      names: COLLECT {
        UNWIND split(held.before + held.after, '"') AS word
        MATCH (named:Record {id: word})
        WHERE guard(named)
        RETURN {id: word, name: coalesce(named.name, named.title)}
      } + COLLECT {
        UNWIND split(held.before + held.after, '"') AS word
        MATCH (named:Place {id: word})
        RETURN {id: word, name: named['name' + $language]}
      } + COLLECT {
        UNWIND split(held.before + held.after, '"') AS word
        MATCH (named:Resource {id: word})
        RETURN {id: word, name: named['name' + $language]}
      }
    }
  })
END
