// Who may see a partnership.
// $partnershipId: String, its id
MATCH (partnership:Partnership {id: $partnershipId})
RETURN partnership.visibility AS visibility
