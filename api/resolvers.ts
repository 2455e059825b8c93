/** The fields that are more than one statement and a pick. */
import type { Resolvers } from './executable-schema.ts';

export const resolvers: Resolvers = {};
