/** Where the compiled execution departs from the GraphQL specification, it is helped or left out. */
import type { FastifyInstance } from 'fastify';
import { BREAK, type DocumentNode, type GraphQLError, visit } from 'graphql';
import { buildExecutionContext } from 'graphql/execution/execute.js';

declare module 'mercurius' {
  interface MercuriusContext {
    /** Which of a document's operations is asked. */
    operationName?: string | undefined;
  }
}

/** An operation that isn't there, or variables that don't fit, as GraphQL says it. */
class UnfitRequest extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super('The request does not fit its document');
    this.errors = errors;
  }
}

/**
 * graphql-jit refuses required variables and input fields that are left to their default, so variables come to it
 * coerced; and it answers too much where a skipped fragment shares a field with its surroundings, so documents that
 * skip are interpreted. A request that doesn't fit is refused alike, whether its document is compiled by then or not.
 */
export function addSpecifiedExecution(app: FastifyInstance): void {
  app.graphql.addHook('preExecution', (schema, document, { operationName }, variableValues) => {
    const execution = buildExecutionContext({ schema, document, variableValues, operationName });
    if (!('operation' in execution)) throw new UnfitRequest(execution);
    const variables = execution.variableValues;
    return skips(document) ? { variables, document } : { variables };
  });
}

const known = new WeakMap<DocumentNode, boolean>();

/** True where a document has `@skip` or `@include`. */
function skips(document: DocumentNode): boolean {
  const before = known.get(document);
  if (before !== undefined) return before;
  let found = false;
  visit(document, {
    Directive: ({ name }) => {
      found = name.value === 'skip' || name.value === 'include';
      return found ? BREAK : undefined;
    },
  });
  known.set(document, found);
  return found;
}
