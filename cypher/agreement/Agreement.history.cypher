// What happened to an agreement, the newest first.
MATCH (node:AuditEvent {recordId: parent.id})
ORDER BY node.sequence DESC
