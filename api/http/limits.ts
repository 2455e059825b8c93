/** What one request may cost before it is refused. */
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationRule } from 'graphql';
import { type ClientError, failure } from '../errors.ts';

/** Bytes of a request's body. */
export const bodyBytes = 1024 * 1024;
/** Levels of selections, those of introspection left out. */
export const depth = 15;
/** Aliases of an operation, those of a fragment counted each time it is used. */
export const aliases = 50;
/** Words and signs in one document. */
export const tokens = 4_000;

/**
 * Milliseconds in which the headers of a request, and all of it, must have come; whoever is slower is cut off at the
 * next look. So a connection that is held open by a byte now and then is held for these seconds only.
 */
export const slowness = { headersTimeout: 5_000, requestTimeout: 10_000, connectionsCheckingInterval: 1_000 };

/** Refuses the document at once, so that no other rule spends time on it. */
const refuse = (why: ClientError) => () => {
  throw why;
};

/** Validation rules that refuse a document beyond the limits, each saying which. */
export const limitRules: ValidationRule[] = [
  maxDepthRule({
    n: depth,
    flattenFragments: true,
    onReject: [refuse(failure('tooDeep', { max: depth }))],
  }),
  maxAliasesRule({
    n: aliases,
    onReject: [refuse(failure('tooManyAliases', { max: aliases }))],
  }),
];

/** What the parser or a rule of GraphQL's own says of a document that takes too much work, as ours; else the error. */
export function asLimit(error: unknown): unknown {
  const message = error instanceof GraphQLError ? error.message : '';
  if (message.endsWith(' tokens. Parsing aborted.')) return failure('tooManyTokens', { max: tokens });
  return message === 'Validation aborted.' ? failure('tooMuchOverlap') : error;
}
