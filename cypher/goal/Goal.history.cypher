// What happened to a goal, the newest first; of commitments as far as their organisation may be seen.
MATCH (node:AuditEvent {recordId: parent.id})
WHERE (
  NOT node.action IN ['commitToGoal', 'withdrawFromGoal']
  OR EXISTS {
    MATCH (node)-[:HOLDS]->(entry:AuditValues)
    MATCH (entrant:Organisation {id: left(split(entry.before + entry.after, '"organisationId":"')[1], 36)})
    WHERE guard(entrant)
  }
)
ORDER BY node.sequence DESC
