/** What the bench asks: each question as GraphQL, and whom or what it is asked about. */
import { Chance } from './network/chance.ts';
import { organisationId } from './network/records.ts';
import { stems, themes } from './network/words.ts';

/** A GraphQL operation with the variables of each time it is asked. */
export interface Question {
  name: string;
  query: string;
  variables: readonly Readonly<Record<string, unknown>>[];
  /** How many ask at once: eight, or one where the question alone keeps the database busy. */
  atOnce: number;
}

const asked = 200;

/** Three levels of nesting: an organisation, its partnerships, their parties; beside them its offers. */
export function threeLevels(organisations: number): Question {
  const query = `query ($id: ID!) {
    organisation(id: $id) {
      id name
      offers { id resource { id name } }
      partnerships { id name parties { role organisation { id name } } }
    }
  }`;
  return { name: 'three levels', query, variables: someOrganisations(organisations), atOnce: 8 };
}

/** The same question as @neo4j/graphql's schema has it, where every relationship is a list. */
export function threeLevelsOfRival(question: Question): Question {
  const query = `query ($id: ID!) {
    organisations(where: { id: { eq: $id } }) {
      id name
      offers(limit: 50) { id resource { id name } }
      partnerships { id name parties { role organisation { id name } } }
    }
  }`;
  return { ...question, query };
}

/** The first organisations of all, as their page lists them. */
export function firstOfList(): Question {
  const query = `query ($first: Int) {
    organisations(first: $first) {
      edges { node { id name sector place { name } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  return { name: 'a list', query, variables: [{ first: 25 }], atOnce: 1 };
}

/** The twenty best partners for an organisation, each with its reasons. */
export function complementaryPartners(organisations: number): Question {
  const query = `query ($id: ID!) {
    complementaryPartners(organisationId: $id) {
      score
      organisation { id name place { name } }
      reasons { kind share text resource { id name } goal { id title } }
    }
  }`;
  return { name: 'complementaryPartners', query, variables: someOrganisations(organisations).slice(0, 30), atOnce: 1 };
}

/** A search for a word or two of a name. */
export function search(): Question {
  const query = `query ($text: String!) {
    search(text: $text) {
      __typename
      ... on Organisation { id name place { name } }
      ... on Partnership { id name }
      ... on Goal { id title }
      ... on Person { id name }
    }
  }`;
  const chance = new Chance(7);
  const variables = Array.from({ length: asked }, () => {
    const stem = chance.pick(stems);
    return { text: chance.pick([stem, `${stem}${String(chance.below(10_000))}`, chance.pick(themes)]) };
  });
  return { name: 'search', query, variables, atOnce: 1 };
}

function someOrganisations(organisations: number): { id: string }[] {
  const chance = new Chance(11);
  return Array.from({ length: asked }, () => ({ id: organisationId(chance.below(organisations)) }));
}
