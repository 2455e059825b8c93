// The accounts of the demo, those who may least first.
MATCH (node:User)
WHERE node.email > '' AND node:Demo
ORDER BY CASE node.demoPart WHEN 'MEMBER' THEN 1 WHEN 'COORDINATOR' THEN 2 WHEN 'NETWORK_COORDINATOR' THEN 3 WHEN 'ANALYST' THEN 4 ELSE 5 END, node.email
