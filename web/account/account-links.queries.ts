/** What the page asks of links to accounts. */
import { graphql, type ResultOf } from '../graphql/graphql.ts';

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

/** What an organisation's page asks of its open invitations. */
export const InvitationFields = graphql(`
  fragment InvitationFields on Invitation @_unmask {
    id
    email
    name
    role
    expiresAt
    sentBy
  }
`);

export type OpenInvitation = ResultOf<typeof InvitationFields>;

export const WithdrawInvitation = graphql(`
  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {
    withdrawInvitation(input: $input) {
      organisation {
        id
      }
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
