// Public, private, third, unknown.
CASE node.sector WHEN 'PUBLIC' THEN 1 WHEN 'PRIVATE' THEN 2 WHEN 'THIRD' THEN 3 ELSE 4 END
