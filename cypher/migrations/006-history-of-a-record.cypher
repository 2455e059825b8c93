// Where the history of one record begins.
CREATE INDEX audit_event_record IF NOT EXISTS FOR (event:AuditEvent) ON (event.recordId);
