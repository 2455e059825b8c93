/** What pages and analysts ask most. */
const id = '00000000-0000-4000-8000-000000000001';

export const typicalOperations: Readonly<Record<string, string>> = {
  'one organisation': `{ organisation(id: "${id}") { id name sector place { name } } }`,
  'three levels': `{
    organisation(id: "${id}") {
      name
      partnerships(first: 20) { name parties { role organisation { name } } }
      offers(first: 20) { description resource { name } }
    }
  }`,
  'a page of organisations': `{
    organisations(first: 25) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id name } } }
  }`,
  'the page after a cursor': `{
    organisations(first: 25, after: "WyJhIiwiYiJd") { pageInfo { hasNextPage hasPreviousPage } edges { node { id } } }
  }`,
  'organisations filtered in every way': `{
    organisations(
      filter: {
        text: "ilo", sectors: [PUBLIC], within: "region:10", offers: ["a"], needs: ["b"], goals: ["${id}"],
        attributes: [{name: "kieli", values: ["fi"]}]
      }
    ) { totalCount }
  }`,
  'organisations by their partnerships': `{
    organisations(orderBy: {field: PARTNERSHIPS, direction: DESC}, first: 10) { edges { node { name } } }
  }`,
  'the last partnerships by step before a cursor': `{
    partnerships(orderBy: {field: STEP}, last: 10, before: "WzMsImEiLCJiIl0") {
      pageInfo { hasNextPage hasPreviousPage } edges { node { name status step level } }
    }
  }`,
  'partnerships of an organisation': `{
    partnerships(filter: {organisationId: "${id}", statuses: [ACTIVE], minimumStep: 2}) { edges { node { name } } }
  }`,
  'offers of today within a region': `{
    offers(filter: {within: "region:10", on: "2026-06-15", resources: ["a"]}) {
      edges { node { description organisation { name } resource { name categoryName } } }
    }
  }`,
  'needs by resource': '{ needs(first: 50) { edges { node { priority organisation { name } resource { name } } } } }',
  'a person with memberships': `{ person(id: "${id}") { name memberships { role organisation { name place { name } } } } }`,
  'a goal with those behind it': `{
    goal(id: "${id}") { title owner { name } pursuedBy { motive organisation { name } } partnerships { name } }
  }`,
  'a partnership as its page shows it': `{
    partnership(id: "${id}") {
      name status step level stepOverride { step reason }
      parties { role from until organisation { name } contacts { name email } }
      goals { title } agreements { title status } decisions { kind on by { name } reason }
      attributes { name value } sources { name externalId importedAt }
    }
  }`,
  'agreements that end soon': `{
    agreements(filter: {endsBefore: "2026-12-31", statuses: [SIGNED]}) { edges { node { title partnership { name } } } }
  }`,
  'a record of any type': `{
    record(id: "${id}") { id version ... on Organisation { name } ... on Agreement { title partnership { name } } }
  }`,
  'places of a region':
    '{ places(level: MUNICIPALITY, within: "region:10") { id name(language: SV) parent { name } } }',
};
