// How far an agreement has come today.
CASE WHEN node.status = 'SIGNED' AND node.validUntil < date($today) THEN 'EXPIRED' ELSE node.status END
