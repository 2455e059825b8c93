/** What the network page asks. */
import { graphql, type ResultOf, type VariablesOf } from '../graphql/graphql.ts';

export const NetworkQuery = graphql(`
  query Network($within: ID, $grain: NetworkGrain!, $filter: NetworkFilter, $first: Int!) {
    network(within: $within, grain: $grain, filter: $filter, first: $first) {
      totalNodes
      totalEdges
      unplaced
      nodes {
        id
        label
        organisations
        sector
        degree
        latitude
        longitude
        x
        y
      }
      edges {
        source
        target
        partnerships
        highestStep
      }
    }
  }
`);

export type Network = ResultOf<typeof NetworkQuery>['network'];
export type NetworkNode = Network['nodes'][number];
export type NetworkVariables = VariablesOf<typeof NetworkQuery>;
export type NetworkFilter = NonNullable<NetworkVariables['filter']>;

/** A place with all the larger ones that hold it: municipality, sub-region, region, country. */
export const PlacePathQuery = graphql(`
  query PlacePath($id: ID!) {
    place(id: $id) {
      id
      name
      parent {
        id
        name
        parent {
          id
          name
          parent {
            id
            name
          }
        }
      }
    }
  }
`);

export const GoalChoicesQuery = graphql(`
  query GoalChoices {
    goals(first: 200) {
      edges {
        node {
          id
          title
        }
      }
    }
  }
`);

/** Organisations and places that aren't drawn, to fly to. */
export const FindQuery = graphql(`
  query Find($text: String!) {
    search(text: $text, first: 20) {
      __typename
      ... on Organisation {
        id
        name
        place {
          id
          name
        }
      }
      ... on Place {
        id
        name
        level
      }
    }
  }
`);
