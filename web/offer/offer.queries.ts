/** What changes an organisation's offers. */
import { graphql, type ResultOf } from '../graphql/graphql.ts';

/** Everything that the offer's form holds, read anew after a conflict. */
export const OfferFormQuery = graphql(`
  query OfferForm($id: ID!) {
    record(id: $id) {
      __typename
      ... on Offer {
        id
        version
        visibility
        description
        from
        until
        resource {
          id
          name
          categoryName
        }
      }
    }
  }
`);

export type OfferRecord = Omit<
  Extract<ResultOf<typeof OfferFormQuery>['record'], { __typename: 'Offer' }>,
  '__typename'
>;

export const CreateOffer = graphql(`
  mutation CreateOffer($input: CreateOfferInput!) {
    createOffer(input: $input) {
      offer {
        id
      }
    }
  }
`);

export const UpdateOffer = graphql(`
  mutation UpdateOffer($input: UpdateOfferInput!) {
    updateOffer(input: $input) {
      offer {
        id
      }
    }
  }
`);

export const DeleteOffer = graphql(`
  mutation DeleteOffer($input: DeleteRecordInput!) {
    deleteOffer(input: $input) {
      deletedId
    }
  }
`);
