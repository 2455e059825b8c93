/** The one door to the API: POST to /graphql of the same origin, in the reader's language. */
import { Client, type CombinedError, fetchExchange, mapExchange, type OperationResult } from '@urql/core';
import { retryExchange } from '@urql/exchange-retry';
import { language } from '../language/language.svelte.ts';
import { connection } from './connection.svelte.ts';
import { toProblem } from './problem.ts';

/** Answers are kept by `Query` alone, so that no list is ever older than the page that shows it. */
export const client = new Client({
  url: '/graphql',
  exchanges: [
    mapExchange({ onResult: (result) => connection.report(isAnswered(result)) }),
    // A database that has just started may need longer for a large question than the API waits; meanwhile it gets on.
    retryExchange({
      maxNumberAttempts: 3,
      retryIf: (error, { kind }) => kind === 'query' && codeOf(error) === 'UNAVAILABLE',
    }),
    fetchExchange,
  ],
  preferGetMethod: false,
  requestPolicy: 'network-only',
});

/** False where nothing came, or the API says that its database doesn't answer. */
function isAnswered({ error }: OperationResult): boolean {
  const code = codeOf(error);
  return code !== 'OFFLINE' && code !== 'UNAVAILABLE';
}

const codeOf = (error: CombinedError | undefined) => error && toProblem(error).code;

/** The headers of one request; `idempotencyKey` only for changes. */
export function requestHeaders(idempotencyKey?: string): Record<string, string> {
  const headers: Record<string, string> = { 'Accept-Language': language.current };
  if (idempotencyKey) headers['Idempotency-Key'] = idempotencyKey;
  return headers;
}
