/** What the page asks of links to accounts. */
import { graphql } from '../graphql/graphql.ts';

export const AccountLinkQuery = graphql(`
  query AccountLink($link: String!) {
    accountLink(link: $link) {
      kind
      expiresAt
      email
      name
      hasAccount
      organisationName
      role
      sentBy
    }
    viewer {
      user {
        email
      }
    }
  }
`);

export const SetUp = graphql(`
  mutation SetUp($input: SetUpInput!) {
    setUp(input: $input) {
      viewer {
        user {
          id
        }
      }
    }
  }
`);

export const InviteUser = graphql(`
  mutation InviteUser($input: InviteUserInput!) {
    inviteUser(input: $input) {
      email
      expiresAt
      link
    }
  }
`);

export const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      viewer {
        user {
          id
        }
      }
    }
  }
`);

export const RequestPasswordReset = graphql(`
  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
    requestPasswordReset(input: $input) {
      sendsMail
      link
    }
  }
`);

export const ResetPassword = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      viewer {
        user {
          id
        }
      }
    }
  }
`);
