// Records a decision about a partnership, and the statuses after it.
// $decision: {id, partnershipId, kind, reason: String, on: Date-string, byOrganisationId: String or null}
// $days: [Date-string], the days of the status timeline
// $values: [String], its statuses
MATCH (partnership:Partnership {id: $decision.partnershipId})
SET partnership.statusDays = [day IN $days | date(day)], partnership.statuses = $values
CREATE (partnership)-[:HAS_DECISION]->(node:Decision:Record {id: $decision.id})
SET
  node.kind = $decision.kind,
  node.on = date($decision.on),
  node.reason = $decision.reason,
  node.visibility = 'PARTIES',
  node.audience = [],
  node.version = 1,
  node.createdAt = datetime(),
  node.updatedAt = datetime()
WITH node
MATCH (organisation:Organisation {id: $decision.byOrganisationId})
CREATE (node)-[:BY]->(organisation)
