// The people for whom a membership, or a party of a partnership that names them a contact, has ended since they
// were settled.
// $today: String, the day that has come, such as '2026-11-24'
MATCH (person:Person)
WHERE person.changesOn <= date($today)
RETURN person.id AS id
