/** What the page asks of the demo's accounts. */
import { graphql, type ResultOf } from '../graphql/graphql.ts';

/** In which ways one may sign in here. */
export const SignInWaysQuery = graphql(`
  query SignInWays {
    singleSignOn
    viewer {
      isLocal
    }
    demoAccounts {
      id
      name
      demoPart
      organisations {
        organisation {
          id
          name
        }
      }
    }
  }
`);

export type DemoAccount = ResultOf<typeof SignInWaysQuery>['demoAccounts'][number];

export const EnterDemo = graphql(`
  mutation EnterDemo($input: EnterDemoInput!) {
    enterDemo(input: $input) {
      viewer {
        user {
          id
        }
      }
    }
  }
`);
