/** What a search asks, in the header and on the page of results. */
import { graphql, type ResultOf } from '../graphql/graphql.ts';

export const SearchQuery = graphql(`
  query Search($text: String!, $first: Int!) {
    search(text: $text, first: $first) {
      __typename
      ... on Organisation {
        id
        name
        sector
        place {
          name
        }
      }
      ... on Person {
        id
        name
        occupation: title
      }
      ... on Goal {
        id
        title
      }
      ... on Partnership {
        id
        name
        status
      }
      ... on Agreement {
        id
        title
        partnership {
          name
        }
      }
      ... on Resource {
        id
        name
        categoryName
      }
      ... on Place {
        id
        name
        placeLevel: level
      }
    }
  }
`);

export type SearchHit = ResultOf<typeof SearchQuery>['search'][number];
