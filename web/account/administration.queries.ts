/** What administrators ask and change of accounts. */
import { graphql, type ResultOf } from '../graphql/graphql.ts';

export const AccountsQuery = graphql(`
  query Accounts($first: Int, $after: String, $last: Int, $before: String) {
    users(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
          name
          email
          role
          demoPart
          sessions
          organisations {
            role
            organisation {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export type ListedAccount = ResultOf<typeof AccountsQuery>['users']['edges'][number]['node'];

export const SetUserRole = graphql(`
  mutation SetUserRole($input: SetUserRoleInput!) {
    setUserRole(input: $input) {
      user {
        id
      }
    }
  }
`);

export const EndSessions = graphql(`
  mutation EndSessions($input: EndSessionsInput!) {
    endSessions(input: $input) {
      user {
        id
      }
    }
  }
`);
