// What happened to a partnership, the newest first; of parties as far as they may be seen, of decisions among the
// parties, who read those.
MATCH (node:AuditEvent {recordId: parent.id})
WHERE (
  NOT node.action IN ['addParty', 'updateParty', 'endParty']
  OR EXISTS {
    MATCH (node)-[:HOLDS]->(entry:AuditValues)
    MATCH (entrant:Organisation {id: left(split(entry.before + entry.after, '"organisationId":"')[1], 36)})
    WHERE guard(entrant)
  }
)
AND (
  node.action <> 'recordDecision'
  OR 'PARTIES' IN $viewer.open
  OR any(id IN $viewer.organisations WHERE id IN node.organisations)
)
ORDER BY node.sequence DESC
