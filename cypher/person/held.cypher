// All that is held about a person, deleted or not: the record with its ties to organisations and partnerships.
// $id: String, the person's id
CALL () {
  MATCH (person:Person {id: $id})
  RETURN person
  UNION
  MATCH (person:Deleted {id: $id})
  WHERE 'Person' IN person.deletedLabels
  RETURN person
}
RETURN
  person {
    .id, .name, .email, .phone, .title, .visibility, .version,
    attributes: [
      i IN range(0, coalesce(size(person.attributeNames), 0) - 1) |
      {name: person.attributeNames[i], value: person.attributeValues[i]}
    ],
    createdAt: toString(person.createdAt),
    updatedAt: toString(person.updatedAt),
    deletedAt: toString(person.deletedAt)
  } AS record,
  COLLECT {
    MATCH (person)-[:HAS_MEMBERSHIP]->(membership:Membership|Deleted)-[:MEMBER_OF]->(organisation:Organisation|Deleted)
    RETURN membership {
      .id, .role,
      from: toString(membership.from),
      until: toString(membership.until),
      organisationId: organisation.id,
      organisation: organisation.name
    }
    ORDER BY membership.id
  } AS memberships,
  COLLECT {
    MATCH (person)<-[:CONTACT]-(party:Party|Deleted)<-[:HAS_PARTY]-(partnership:Partnership|Deleted)
    MATCH (party)-[:PLAYED_BY]->(organisation:Organisation|Deleted)
    RETURN {
      partnershipId: partnership.id,
      partnership: partnership.name,
      organisationId: organisation.id,
      organisation: organisation.name
    }
    ORDER BY partnership.id
  } AS contactOf,
  COLLECT {
    MATCH (person)-[:FROM_SOURCE]->(source:Source)
    RETURN source {.name, .externalId, importedAt: toString(source.importedAt)}
    ORDER BY source.name
  } AS sources
