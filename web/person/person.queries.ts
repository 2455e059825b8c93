/** What the people's pages ask and change. */
import { graphql, type ResultOf } from '../graphql/graphql.ts';

export const PeopleQuery = graphql(`
  query People($filter: PersonFilter, $first: Int, $after: String, $last: Int, $before: String) {
    people(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
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
          name
          title
          memberships {
            role
            until
            organisation {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export type ListedPerson = ResultOf<typeof PeopleQuery>['people']['edges'][number]['node'];

export const PersonChoicesQuery = graphql(`
  query PersonChoices($text: String, $organisationId: ID) {
    people(filter: { text: $text, organisationId: $organisationId }, first: 20) {
      edges {
        node {
          id
          name
          permissions
          memberships {
            until
            organisation {
              name
            }
          }
        }
      }
    }
  }
`);

/** Everything that the person's form holds. */
export const PersonFields = graphql(`
  fragment PersonFields on Person @_unmask {
    id
    version
    visibility
    name
    email
    phone
    title
    attributes {
      name
      value
    }
  }
`);

export type PersonRecord = ResultOf<typeof PersonFields>;

export const PersonFormQuery = graphql(
  `
    query PersonForm($id: ID!) {
      person(id: $id) {
        ...PersonFields
      }
    }
  `,
  [PersonFields],
);

export const PersonPageQuery = graphql(
  `
    query PersonPage($id: ID!) {
      person(id: $id) {
        ...PersonFields
        permissions
        createdAt
        updatedAt
        sources {
          name
          externalId
          importedAt
        }
        memberships {
          role
          from
          until
          organisation {
            id
            name
            sector
            permissions
          }
        }
      }
    }
  `,
  [PersonFields],
);

export type PersonDetails = NonNullable<ResultOf<typeof PersonPageQuery>['person']>;

export const CreatePerson = graphql(`
  mutation CreatePerson($input: CreatePersonInput!) {
    createPerson(input: $input) {
      person {
        id
      }
    }
  }
`);

export const UpdatePerson = graphql(`
  mutation UpdatePerson($input: UpdatePersonInput!) {
    updatePerson(input: $input) {
      person {
        id
      }
    }
  }
`);

export const DeletePerson = graphql(`
  mutation DeletePerson($input: DeleteRecordInput!) {
    deletePerson(input: $input) {
      deletedId
    }
  }
`);

export const AddMembership = graphql(`
  mutation AddMembership($input: AddMembershipInput!) {
    addMembership(input: $input) {
      person {
        id
      }
    }
  }
`);

export const EndMembership = graphql(`
  mutation EndMembership($input: EndMembershipInput!) {
    endMembership(input: $input) {
      person {
        id
      }
    }
  }
`);
