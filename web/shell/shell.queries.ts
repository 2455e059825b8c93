/** What the shell asks. */
import { graphql } from '../graphql/graphql.ts';

export const DatasetsQuery = graphql(`
  query Datasets {
    datasets {
      name
      loadedAt
      attribution
    }
  }
`);
