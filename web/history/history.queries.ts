/** What is asked of a record's history, for each type of records that has a page. */
import { graphql, type ResultOf } from '../graphql/graphql.ts';

const HistoryEventFields = graphql(`
  fragment HistoryEventFields on HistoryEvent @_unmask {
    at
    action
    by
    organisations {
      id
      name
    }
    changes {
      field
      before
      after
    }
  }
`);

export type HistoryEvent = ResultOf<typeof HistoryEventFields>;
export type HistoryChange = NonNullable<HistoryEvent['changes']>[number];

export const historyQueries = {
  Organisation: graphql(
    `
      query OrganisationHistory($id: ID!, $first: Int!) {
        record: organisation(id: $id) {
          history(first: $first) {
            ...HistoryEventFields
          }
        }
      }
    `,
    [HistoryEventFields],
  ),
  Person: graphql(
    `
      query PersonHistory($id: ID!, $first: Int!) {
        record: person(id: $id) {
          history(first: $first) {
            ...HistoryEventFields
          }
        }
      }
    `,
    [HistoryEventFields],
  ),
  Goal: graphql(
    `
      query GoalHistory($id: ID!, $first: Int!) {
        record: goal(id: $id) {
          history(first: $first) {
            ...HistoryEventFields
          }
        }
      }
    `,
    [HistoryEventFields],
  ),
  Partnership: graphql(
    `
      query PartnershipHistory($id: ID!, $first: Int!) {
        record: partnership(id: $id) {
          history(first: $first) {
            ...HistoryEventFields
          }
        }
      }
    `,
    [HistoryEventFields],
  ),
  Agreement: graphql(
    `
      query AgreementHistory($id: ID!, $first: Int!) {
        record: agreement(id: $id) {
          history(first: $first) {
            ...HistoryEventFields
          }
        }
      }
    `,
    [HistoryEventFields],
  ),
};
