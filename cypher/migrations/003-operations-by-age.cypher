// Where forgetting old changes begins.
CREATE INDEX operation_at IF NOT EXISTS FOR (n:Operation) ON (n.at);
