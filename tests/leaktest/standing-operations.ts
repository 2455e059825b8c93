/** Questions past every hop, filter, order and count; their values are drawn anew each time. */
import type { RandomOperation } from '../api/compiler/random-operation.ts';

const id = '00000000-0000-4000-8000-000000000001';
const day = '2026-06-15';
const paged = 'totalCount pageInfo { hasPreviousPage hasNextPage startCursor endCursor }';
const happened = 'at action by organisations { name } changes { field before after }';
const picture = `totalNodes totalEdges unplaced
  nodes { id label organisations degree x y organisation { name } place { id } }
  edges { id partnerships highestStep }`;
const after = (field: string, orderBy: string, direction: string) => ({
  after: { field, orderBy: { field: orderBy, direction }, number: 0 },
});

type Standing = Pick<RandomOperation, 'query'> & Partial<RandomOperation>;

export const standingOperations: readonly Standing[] = [
  { query: `{ network(grain: ORGANISATION, first: 7) { ${picture} } }` },
  { query: `{ network(within: "region:10", grain: ORGANISATION) { ${picture} } }` },
  { query: `{ network(grain: ORGANISATION, filter: {goals: ["1", "2", "3", "4"]}) { ${picture} } }` },
  { query: `{ network(grain: ORGANISATION, filter: {levels: [LOCAL, NATIONAL], on: "${day}"}) { ${picture} } }` },
  { query: `{ network(grain: REGION, filter: {statuses: [ACTIVE, PAUSED], minimumStep: 2, on: "${day}"}) { ${picture} } }` },
  {
    query: `{ complementaryPartners(organisationId: "${id}", first: 7) {
      organisation { name } score concerns { key }
      reasons { kind share text resource { id } goal { title } }
      introductions(first: 7) { through { ... on Organisation { name } ... on Person { name } } }
    } }`,
  },
  {
    query: `{ complementaryPartners(organisationId: "${id}", within: "region:10") {
      organisation { id } introductions(first: 1) { through { __typename } }
    } }`,
  },
  {
    query: `{ search(text: "Aalto", first: 7) {
      __typename ... on Organisation { id name } ... on Person { id name } ... on Goal { id title }
      ... on Partnership { id name } ... on Agreement { id title } ... on Resource { id } ... on Place { id }
    } }`,
  },
  {
    query: `{ search(text: "Aalto ry", first: 30) {
      ... on Organisation { id } ... on Person { id } ... on Goal { id } ... on Partnership { id } ... on Agreement { id }
    } }`,
  },
  {
    query: `query ($after: String) {
      a: organisations(orderBy: {field: PARTNERSHIPS, direction: DESC}, first: 3) { ${paged} edges { cursor node { name } } }
      b: organisations(orderBy: {field: PARTNERSHIPS, direction: DESC}, after: $after, first: 3) { ${paged} edges { cursor } }
      c: organisations(last: 2) { ${paged} edges { node { partnerships(first: 1) { name } people(first: 1) { person { name } } } } }
    }`,
    cursors: after('organisations', 'PARTNERSHIPS', 'DESC'),
  },
  {
    query: `{
      a: organisations(filter: {offers: ["a"], text: "Aa"}) { ${paged} edges { node { id } } }
      b: organisations(filter: {needs: ["a"], within: "region:10"}) { ${paged} edges { node { id } } }
      c: organisations(filter: {goals: ["1", "2"]}, first: 2) { ${paged} edges { node { goals { motive goal { title } } } } }
    }`,
  },
  {
    query: `{
      a: partnerships(filter: {goals: ["1", "2", "3"]}, first: 2) { ${paged} edges { node { id } } }
      b: partnerships(filter: {organisationId: "${id}"}) { ${paged} edges { node { parties { organisation { id } contacts { id } } } } }
      c: partnerships(orderBy: {field: STEP}, last: 3) { edges { cursor node { level status step decisions { by { id } } } } }
    }`,
  },
  {
    query: `{
      a: people(filter: {organisationId: "${id}"}, first: 1) { ${paged} edges { cursor node { memberships { organisation { id } } } } }
      b: agreements(filter: {partnershipId: "${id}"}) { ${paged} edges { node { partnership { id } } } }
      c: agreements(filter: {organisationId: "${id}"}, first: 1) { ${paged} edges { cursor } }
      d: goals(filter: {organisationId: "${id}"}, first: 1) { ${paged} edges { node { owner { id } pursuedBy { motive } } } }
      e: needs(filter: {goalId: "${id}"}, first: 2) { ${paged} edges { cursor node { goal { id } } } }
      f: offers(filter: {organisationId: "${id}"}) { ${paged} edges { cursor } }
    }`,
  },
  {
    query: `{
      organisations(first: 30) { edges { node { permissions } } } people(first: 30) { edges { node { permissions } } }
      goals(first: 30) { edges { node { permissions } } } partnerships(first: 30) { edges { node { permissions } } }
      viewer { permissions }
    }`,
  },
  { query: '{ organisations(first: 30) { edges { node { invitations { id email name role createdAt expiresAt sentBy } } } } }' },
  ...[['organisations', 'people', 'goals'], ['partnerships', 'needs', 'agreements']].map((lists) => ({
    query: `{ ${lists.map((list) => `${list}(first: 30) { edges { node { history(first: 4) { ${happened} } } } }`).join(' ')} }`,
  })),
  {
    query: `{
      offers(first: 30) { edges { node { permissions } } } needs(first: 30) { edges { node { permissions } } }
      agreements(first: 30) { edges { node { permissions } } }
    }`,
  },
  {
    query: `{
      a: record(id: "${id}") { __typename id version permissions } b: record(id: "${id}x") { __typename id }
      organisation(id: "${id}") { name businessId } person(id: "${id}") { name } goal(id: "${id}") { title }
      partnership(id: "${id}") { name } agreement(id: "${id}") { title }
    }`,
  },
]; // prettier-ignore
