/** What is asked of any record, whatever its type. */
import { graphql, type ResultOf } from '../graphql/graphql.ts';

export const RestoreRecord = graphql(`
  mutation RestoreRecord($input: RestoreRecordInput!) {
    restoreRecord(input: $input) {
      record {
        id
      }
    }
  }
`);

export const RecordVersionQuery = graphql(`
  query RecordVersion($id: ID!) {
    record(id: $id) {
      version
    }
  }
`);

/** How a record is called, whatever it is, and where it stands. */
export const RecordNameQuery = graphql(`
  query RecordName($id: ID!) {
    record(id: $id) {
      __typename
      id
      ... on Organisation {
        name
        place {
          name
        }
      }
      ... on Person {
        name
      }
      ... on Goal {
        title
      }
      ... on Partnership {
        name
      }
      ... on Agreement {
        title
      }
      ... on Offer {
        resource {
          name
        }
        organisation {
          id
          name
        }
      }
      ... on Need {
        resource {
          name
        }
        organisation {
          id
          name
        }
      }
    }
  }
`);

export type NamedRecord = NonNullable<ResultOf<typeof RecordNameQuery>['record']>;
