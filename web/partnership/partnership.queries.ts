/** What the partnerships' pages ask and change. */
import { graphql, type ResultOf, type VariablesOf } from '../graphql/graphql.ts';

export const PartnershipsQuery = graphql(`
  query Partnerships(
    $filter: PartnershipFilter
    $orderBy: PartnershipOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    partnerships(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
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
          status
          step
          level
          parties {
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

export type PartnershipsVariables = VariablesOf<typeof PartnershipsQuery>;
export type ListedPartnership = ResultOf<typeof PartnershipsQuery>['partnerships']['edges'][number]['node'];

/** Everything that the partnership's form holds. */
export const PartnershipFields = graphql(`
  fragment PartnershipFields on Partnership @_unmask {
    id
    version
    visibility
    name
    startedOn
    endedOn
    goals {
      id
      title
    }
    attributes {
      name
      value
    }
  }
`);

export type PartnershipRecord = ResultOf<typeof PartnershipFields>;

/** One organisation's part. */
export const PartyFields = graphql(`
  fragment PartyFields on Party @_unmask {
    role
    responsibilities
    from
    until
    acceptedOn
    contacts {
      id
      name
    }
    organisation {
      id
      name
      sector
      permissions
      place {
        name
      }
    }
  }
`);

export type PartyDetails = ResultOf<typeof PartyFields>;

/** All that can be changed about a partnership, read anew after a conflict. */
export const PartnershipFormQuery = graphql(
  `
    query PartnershipForm($id: ID!) {
      partnership(id: $id) {
        ...PartnershipFields
        parties {
          ...PartyFields
        }
        stepOverride {
          step
          reason
        }
      }
    }
  `,
  [PartnershipFields, PartyFields],
);

export const PartnershipPageQuery = graphql(
  `
    query PartnershipPage($id: ID!) {
      partnership(id: $id) {
        ...PartnershipFields
        permissions
        createdAt
        updatedAt
        sources {
          name
          externalId
          importedAt
        }
        status
        step
        level
        stepOverride {
          step
          reason
          setOn
        }
        parties {
          ...PartyFields
        }
        decisions(first: 200) {
          id
          kind
          on
          reason
          by {
            id
            name
          }
        }
        agreements(first: 200) {
          id
          version
          visibility
          title
          status
          validFrom
          validUntil
          attributes {
            name
            value
          }
        }
      }
    }
  `,
  [PartnershipFields, PartyFields],
);

export type PartnershipDetails = NonNullable<ResultOf<typeof PartnershipPageQuery>['partnership']>;

export const CreatePartnership = graphql(`
  mutation CreatePartnership($input: CreatePartnershipInput!) {
    createPartnership(input: $input) {
      partnership {
        id
      }
    }
  }
`);

export const UpdatePartnership = graphql(`
  mutation UpdatePartnership($input: UpdatePartnershipInput!) {
    updatePartnership(input: $input) {
      partnership {
        id
      }
    }
  }
`);

export const DeletePartnership = graphql(`
  mutation DeletePartnership($input: DeleteRecordInput!) {
    deletePartnership(input: $input) {
      deletedId
    }
  }
`);

export const AddParty = graphql(`
  mutation AddParty($input: AddPartyInput!) {
    addParty(input: $input) {
      partnership {
        id
      }
    }
  }
`);

export const UpdateParty = graphql(`
  mutation UpdateParty($input: UpdatePartyInput!) {
    updateParty(input: $input) {
      partnership {
        id
      }
    }
  }
`);

export const EndParty = graphql(`
  mutation EndParty($input: EndPartyInput!) {
    endParty(input: $input) {
      partnership {
        id
      }
    }
  }
`);

export const RecordDecision = graphql(`
  mutation RecordDecision($input: RecordDecisionInput!) {
    recordDecision(input: $input) {
      partnership {
        id
      }
    }
  }
`);

export const OverrideStep = graphql(`
  mutation OverrideStep($input: OverrideStepInput!) {
    overrideStep(input: $input) {
      partnership {
        id
      }
    }
  }
`);
