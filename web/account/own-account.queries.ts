/** What one asks and changes of one's own account. */
import { graphql, type ResultOf } from '../graphql/graphql.ts';

export const OwnAccountQuery = graphql(`
  query OwnAccount {
    viewer {
      user {
        id
        name
        email
        role
        demoPart
      }
      organisations {
        role
        organisation {
          id
          name
        }
      }
      tokens {
        id
        name
        scope
        createdAt
        expiresOn
        lastUsedAt
      }
    }
  }
`);

export type OwnAccount = ResultOf<typeof OwnAccountQuery>['viewer'];
export type OwnToken = OwnAccount['tokens'][number];

export const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      viewer {
        user {
          id
        }
      }
    }
  }
`);

export const CreateToken = graphql(`
  mutation CreateToken($input: CreateTokenInput!) {
    createToken(input: $input) {
      secret
      token {
        id
        name
      }
    }
  }
`);

export const RevokeToken = graphql(`
  mutation RevokeToken($input: RevokeTokenInput!) {
    revokeToken(input: $input) {
      viewer {
        user {
          id
        }
      }
    }
  }
`);
