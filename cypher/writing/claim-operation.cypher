// Claims one change by its key, so that it happens once: another claim of the same key waits for this transaction.
// $key: String, a hash of viewer, Idempotency-Key and response path
// $inputHash: String, a hash of what is asked for
// $recordId: String, the record that the answer will show
MERGE (operation:Operation {key: $key})
WITH operation, coalesce(operation.at > datetime() - duration('PT24H'), false) AS isRepeat
SET
  operation.inputHash = CASE WHEN isRepeat THEN operation.inputHash ELSE $inputHash END,
  operation.recordId = CASE WHEN isRepeat THEN operation.recordId ELSE $recordId END,
  operation.at = CASE WHEN isRepeat THEN operation.at ELSE datetime() END
RETURN isRepeat, operation.inputHash AS inputHash, operation.recordId AS recordId
