/** What is asked of an administrator's hour of seeing everything. */
import { graphql } from '../graphql/graphql.ts';

export const GlassQuery = graphql(`
  query Glass {
    viewer {
      glass {
        until
        reason
      }
      notices {
        id
        by
        reason
        at
        until
      }
    }
  }
`);

export const BreakGlass = graphql(`
  mutation BreakGlass($input: BreakGlassInput!) {
    breakGlass(input: $input) {
      viewer {
        isLocal
      }
    }
  }
`);

export const MendGlass = graphql(`
  mutation MendGlass {
    mendGlass {
      viewer {
        isLocal
      }
    }
  }
`);

export const DismissNotice = graphql(`
  mutation DismissNotice($input: DismissNoticeInput!) {
    dismissNotice(input: $input) {
      viewer {
        isLocal
      }
    }
  }
`);
