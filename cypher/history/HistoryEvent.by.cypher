// The name of who did it, told to themselves and among those whose record it was.
// $viewer Map: whoever asks, as the guard knows them
head(COLLECT {
  MATCH (actor:User {id: node.viewer})
  WHERE 'OWN' IN $viewer.open
    OR node.viewer = $viewer.id
    OR any(id IN $viewer.organisations WHERE id IN node.organisations)
  RETURN actor.name
})
