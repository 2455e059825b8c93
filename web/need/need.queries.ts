/** What changes an organisation's needs. */
import { graphql, type ResultOf } from '../graphql/graphql.ts';

/** Everything that the need's form holds, read anew after a conflict. */
export const NeedFormQuery = graphql(`
  query NeedForm($id: ID!) {
    record(id: $id) {
      __typename
      ... on Need {
        id
        version
        visibility
        description
        priority
        resource {
          id
          name
          categoryName
        }
        goal {
          id
          title
        }
      }
    }
  }
`);

export type NeedRecord = Omit<Extract<ResultOf<typeof NeedFormQuery>['record'], { __typename: 'Need' }>, '__typename'>;

export const CreateNeed = graphql(`
  mutation CreateNeed($input: CreateNeedInput!) {
    createNeed(input: $input) {
      need {
        id
      }
    }
  }
`);

export const UpdateNeed = graphql(`
  mutation UpdateNeed($input: UpdateNeedInput!) {
    updateNeed(input: $input) {
      need {
        id
      }
    }
  }
`);

export const DeleteNeed = graphql(`
  mutation DeleteNeed($input: DeleteRecordInput!) {
    deleteNeed(input: $input) {
      deletedId
    }
  }
`);
