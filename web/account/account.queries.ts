/** What the page asks of accounts. */
import { graphql } from '../graphql/graphql.ts';

export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      isLocal
      user {
        id
        name
        role
        demoPart
        organisations {
          organisation {
            id
            name
          }
        }
      }
    }
    demoAccounts {
      id
    }
  }
`);

export const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        user {
          id
        }
      }
    }
  }
`);

export const SignOut = graphql(`
  mutation SignOut {
    signOut {
      viewer {
        user {
          id
        }
      }
    }
  }
`);
