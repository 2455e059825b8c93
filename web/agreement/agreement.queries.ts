/** What the agreement's page asks and changes. */
import { graphql, type ResultOf } from '../graphql/graphql.ts';

/** Everything that the agreement's form holds. */
export const AgreementFields = graphql(`
  fragment AgreementFields on Agreement @_unmask {
    id
    version
    visibility
    title
    status
    validFrom
    validUntil
    attributes {
      name
      value
    }
  }
`);

export type AgreementRecord = ResultOf<typeof AgreementFields>;

export const AgreementFormQuery = graphql(
  `
    query AgreementForm($id: ID!) {
      agreement(id: $id) {
        ...AgreementFields
      }
    }
  `,
  [AgreementFields],
);

export const AgreementPageQuery = graphql(
  `
    query AgreementPage($id: ID!) {
      agreement(id: $id) {
        ...AgreementFields
        permissions
        createdAt
        updatedAt
        sources {
          name
          externalId
          importedAt
        }
        partnership {
          id
          name
          visibility
          parties {
            until
            organisation {
              id
              name
            }
          }
        }
      }
    }
  `,
  [AgreementFields],
);

export const CreateAgreement = graphql(`
  mutation CreateAgreement($input: CreateAgreementInput!) {
    createAgreement(input: $input) {
      agreement {
        id
      }
    }
  }
`);

export const UpdateAgreement = graphql(`
  mutation UpdateAgreement($input: UpdateAgreementInput!) {
    updateAgreement(input: $input) {
      agreement {
        id
      }
    }
  }
`);

export const DeleteAgreement = graphql(`
  mutation DeleteAgreement($input: DeleteRecordInput!) {
    deleteAgreement(input: $input) {
      deletedId
    }
  }
`);
