/** An API token reads: a document that changes something is refused before any of it happens. */
import type { FastifyInstance } from 'fastify';
import { getOperationAST, OperationTypeNode } from 'graphql';
import type { RequestContext } from '../context.ts';
import { failure } from '../errors.ts';

declare module 'mercurius' {
  interface MercuriusContext {
    /** By what the viewer is known. */
    knownBy?: RequestContext['knownBy'];
  }
}

/** Refuses mutations by token with FORBIDDEN. */
export function addReadOnlyTokens(app: FastifyInstance): void {
  app.graphql.addHook('preExecution', (_schema, document, { knownBy, operationName }) => {
    if (knownBy !== 'TOKEN') return;
    if (getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION)
      throw failure('tokenReadsOnly');
  });
}
