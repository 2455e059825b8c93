// The hash of one event.
// $sequence: Integer, its number
MATCH (event:AuditEvent {sequence: $sequence})
RETURN event.hash AS hash
