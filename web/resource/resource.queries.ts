/** The resources that can be chosen: the whole taxonomy. */
import { graphql, type ResultOf } from '../graphql/graphql.ts';

export const ResourceChoicesQuery = graphql(`
  query ResourceChoices {
    resources(first: 1000) {
      edges {
        node {
          id
          name
          category
          categoryName
        }
      }
    }
  }
`);

export type ResourceChoice = ResultOf<typeof ResourceChoicesQuery>['resources']['edges'][number]['node'];
