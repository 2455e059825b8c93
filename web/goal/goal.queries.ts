/** What the goals' pages ask and change. */
import { graphql, type ResultOf } from '../graphql/graphql.ts';

export const GoalsQuery = graphql(`
  query Goals($filter: GoalFilter, $first: Int, $after: String, $last: Int, $before: String) {
    goals(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
          title
          targetDate
          sdgs
          owner {
            id
            name
          }
          pursuedBy(first: 1000) {
            priority
          }
        }
      }
    }
  }
`);

export type ListedGoal = ResultOf<typeof GoalsQuery>['goals']['edges'][number]['node'];

export const GoalChoicesQuery = graphql(`
  query GoalFieldChoices($text: String) {
    goals(filter: { text: $text }, first: 20) {
      edges {
        node {
          id
          title
          owner {
            name
          }
        }
      }
    }
  }
`);

export const SdgsQuery = graphql(`
  query SustainableDevelopmentGoals {
    sustainableDevelopmentGoals {
      number
      name
      colour
    }
  }
`);

/** Everything that the goal's form holds. */
export const GoalFields = graphql(`
  fragment GoalFields on Goal @_unmask {
    id
    version
    visibility
    title
    description
    targetDate
    sdgs
    owner {
      id
      name
    }
    attributes {
      name
      value
    }
  }
`);

export type GoalRecord = ResultOf<typeof GoalFields>;

export const GoalFormQuery = graphql(
  `
    query GoalForm($id: ID!) {
      goal(id: $id) {
        ...GoalFields
      }
    }
  `,
  [GoalFields],
);

export const GoalPageQuery = graphql(
  `
    query GoalPage($id: ID!) {
      goal(id: $id) {
        ...GoalFields
        permissions
        createdAt
        updatedAt
        sources {
          name
          externalId
          importedAt
        }
        pursuedBy(first: 1000) {
          motive
          priority
          acceptedOn
          organisation {
            id
            name
            sector
            permissions
          }
        }
        needs(first: 200) {
          id
          priority
          description
          resource {
            id
            name
          }
          organisation {
            id
            name
          }
        }
        partnerships(first: 200) {
          id
          name
          status
          step
          level
        }
      }
    }
  `,
  [GoalFields],
);

export type GoalDetails = NonNullable<ResultOf<typeof GoalPageQuery>['goal']>;

export const CreateGoal = graphql(`
  mutation CreateGoal($input: CreateGoalInput!) {
    createGoal(input: $input) {
      goal {
        id
      }
    }
  }
`);

export const UpdateGoal = graphql(`
  mutation UpdateGoal($input: UpdateGoalInput!) {
    updateGoal(input: $input) {
      goal {
        id
      }
    }
  }
`);

export const DeleteGoal = graphql(`
  mutation DeleteGoal($input: DeleteRecordInput!) {
    deleteGoal(input: $input) {
      deletedId
    }
  }
`);

export const CommitToGoal = graphql(`
  mutation CommitToGoal($input: CommitToGoalInput!) {
    commitToGoal(input: $input) {
      goal {
        id
      }
    }
  }
`);

export const WithdrawFromGoal = graphql(`
  mutation WithdrawFromGoal($input: WithdrawFromGoalInput!) {
    withdrawFromGoal(input: $input) {
      goal {
        id
      }
    }
  }
`);
