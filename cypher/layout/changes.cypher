// A text that differs whenever something may have changed that a layout is made of: a write, a load, or the day.
// $today String: the day, such as '2026-11-24'
RETURN $today + ' ' + coalesce(toString(head(COLLECT {
  MATCH (event:AuditEvent)
  WHERE event.sequence >= 0
  RETURN event.sequence
  ORDER BY event.sequence DESC
  LIMIT 1
})), '') + reduce(text = '', seed IN COLLECT {
  MATCH (seed:Seed)
  RETURN seed.name + toString(seed.version)
  ORDER BY seed.name
} | text + ' ' + seed) AS stamp
