// What happened to a need, the newest first.
MATCH (node:AuditEvent {recordId: parent.id})
ORDER BY node.sequence DESC
