/** What the reader may do, as the page asks it. */
import { graphql } from '../graphql/graphql.ts';

export type Permission = ReturnType<typeof graphql.scalar<'Permission'>>;
export type ViewerPermission = ReturnType<typeof graphql.scalar<'ViewerPermission'>>;

export const ViewerRightsQuery = graphql(`
  query ViewerRights {
    viewer {
      isLocal
      permissions
      user {
        id
      }
      organisations {
        role
        organisation {
          id
          name
          place {
            name
          }
        }
      }
    }
  }
`);
