// In the order of PartnershipStatus.
CASE statusOn(node, $today) WHEN 'EXPLORING' THEN 1 WHEN 'ACTIVE' THEN 2 WHEN 'PAUSED' THEN 3 WHEN 'ENDED' THEN 4 ELSE 5 END
