/** What is asked about an organisation's complementary partners. */
import { graphql, type ResultOf } from '../graphql/graphql.ts';

export const ComplementaryPartnersQuery = graphql(`
  query ComplementaryPartners($organisationId: ID!, $within: ID, $first: Int!) {
    complementaryPartners(organisationId: $organisationId, within: $within, first: $first) {
      score
      organisation {
        id
        name
        sector
        place {
          id
          name
        }
      }
      reasons {
        kind
        share
        text
        goal {
          id
        }
      }
      concerns {
        key
        text
      }
      introductions {
        through {
          __typename
          ... on Person {
            id
            name
          }
          ... on Organisation {
            id
            name
          }
        }
      }
    }
  }
`);

export type PartnerMatch = ResultOf<typeof ComplementaryPartnersQuery>['complementaryPartners'][number];
export type MatchKind = PartnerMatch['reasons'][number]['kind'];
