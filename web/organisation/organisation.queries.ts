/** What the organisations' pages ask and change. */
import { InvitationFields } from '../account/account-links.queries.ts';
import { graphql, type ResultOf, type VariablesOf } from '../graphql/graphql.ts';

export const OrganisationsQuery = graphql(`
  query Organisations(
    $filter: OrganisationFilter
    $orderBy: OrganisationOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    organisations(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
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
          sector
          place {
            id
            name
          }
          offers(first: 4) {
            id
            resource {
              name
            }
          }
          needs(first: 4) {
            id
            resource {
              name
            }
          }
        }
      }
    }
  }
`);

export type OrganisationsVariables = VariablesOf<typeof OrganisationsQuery>;
export type ListedOrganisation = ResultOf<typeof OrganisationsQuery>['organisations']['edges'][number]['node'];

export const OrganisationChoicesQuery = graphql(`
  query OrganisationChoices($text: String) {
    organisations(filter: { text: $text }, first: 20) {
      edges {
        node {
          id
          name
          permissions
          place {
            name
          }
        }
      }
    }
  }
`);

/** Everything that the organisation's form holds. */
export const OrganisationFields = graphql(`
  fragment OrganisationFields on Organisation @_unmask {
    id
    version
    visibility
    name
    otherNames
    sector
    businessId
    description
    website
    place {
      id
      name
    }
    operatesIn {
      id
      name
    }
    attributes {
      name
      value
    }
  }
`);

export type OrganisationRecord = ResultOf<typeof OrganisationFields>;

export const OrganisationFormQuery = graphql(
  `
    query OrganisationForm($id: ID!) {
      organisation(id: $id) {
        ...OrganisationFields
      }
    }
  `,
  [OrganisationFields],
);

export const OrganisationPageQuery = graphql(
  `
    query OrganisationPage($id: ID!) {
      organisation(id: $id) {
        ...OrganisationFields
        permissions
        createdAt
        updatedAt
        sources {
          name
          externalId
          importedAt
        }
        offers(first: 200) {
          id
          version
          visibility
          description
          from
          until
          resource {
            id
            name
            categoryName
          }
        }
        needs(first: 200) {
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
        goals(first: 200) {
          motive
          priority
          acceptedOn
          goal {
            id
            title
            sdgs
          }
        }
        partnerships(first: 51) {
          id
          name
          status
          step
          level
          parties {
            role
            until
            organisation {
              id
              name
              sector
            }
          }
        }
        people(first: 101) {
          role
          from
          until
          person {
            id
            name
            title
          }
        }
        invitations {
          ...InvitationFields
        }
      }
    }
  `,
  [OrganisationFields, InvitationFields],
);

export type OrganisationDetails = NonNullable<ResultOf<typeof OrganisationPageQuery>['organisation']>;

export const CreateOrganisation = graphql(`
  mutation CreateOrganisation($input: CreateOrganisationInput!) {
    createOrganisation(input: $input) {
      organisation {
        id
      }
    }
  }
`);

export const UpdateOrganisation = graphql(`
  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {
    updateOrganisation(input: $input) {
      organisation {
        id
      }
    }
  }
`);

export const DeleteOrganisation = graphql(`
  mutation DeleteOrganisation($input: DeleteRecordInput!) {
    deleteOrganisation(input: $input) {
      deletedId
    }
  }
`);
