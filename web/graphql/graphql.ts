/** `graphql()` writes a query whose answer and variables are typed by the SDL; nothing is generated per query. */
import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.generated.d.ts';

export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; DateTime: string };
}>();

export type { ResultOf, VariablesOf } from 'gql.tada';
