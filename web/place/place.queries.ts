/** The places that can be chosen. */
import { graphql, type ResultOf } from '../graphql/graphql.ts';

export const PlaceChoicesQuery = graphql(`
  query PlaceChoices {
    places {
      id
      level
      name
      fi: name(language: FI)
      sv: name(language: SV)
      parent {
        name
        parent {
          name
        }
      }
    }
  }
`);

export type PlaceChoice = ResultOf<typeof PlaceChoicesQuery>['places'][number];

export const PlaceNameQuery = graphql(`
  query PlaceName($id: ID!) {
    place(id: $id) {
      id
      name
    }
  }
`);
