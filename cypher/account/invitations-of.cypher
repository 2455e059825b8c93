// What the history calls the invitations of an address, used or not.
// $email: String, the address as JSON text has it, in quotation marks
MATCH (event:AuditEvent)-[:HOLDS]->(held:AuditValues)
WHERE event.recordId > '' AND event.recordLabel = 'Invitation' AND (held.before + held.after) CONTAINS $email
RETURN DISTINCT event.recordId AS id
