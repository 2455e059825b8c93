/** The fields that are more than one statement and a pick. */
import type { Resolvers } from './executable-schema.ts';
import { queries as networkQueries } from './network/network.resolvers.ts';
import { mutations as organisationMutations } from './organisation/organisation.resolvers.ts';

export const resolvers: Resolvers = {
  Query: {
    ...networkQueries,
  },
  Mutation: {
    ...organisationMutations,
  },
};
