// What happened to an organisation, the newest first.
MATCH (node:AuditEvent {recordId: parent.id})
ORDER BY node.sequence DESC
