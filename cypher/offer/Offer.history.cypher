// What happened to an offer, the newest first.
MATCH (node:AuditEvent {recordId: parent.id})
ORDER BY node.sequence DESC
