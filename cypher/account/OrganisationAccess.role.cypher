// What the account is in the organisation.
CASE type(node) WHEN 'COORDINATES' THEN 'COORDINATOR' ELSE 'MEMBER' END
