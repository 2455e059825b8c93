/** The one door to the API: POST to /graphql of the same origin, in the reader's language. */
import { Client, fetchExchange, mapExchange } from '@urql/core';
import { language } from '../language/language.svelte.ts';
import { connection } from './connection.svelte.ts';

/** Answers are kept by `Query` alone, so that no list is ever older than the page that shows it. */
export const client = new Client({
  url: '/graphql',
  exchanges: [mapExchange({ onResult: (result) => connection.report(!result.error?.networkError) }), fetchExchange],
  preferGetMethod: false,
  requestPolicy: 'network-only',
});

/** The headers of one request; `idempotencyKey` only for changes. */
export function requestHeaders(idempotencyKey?: string): Record<string, string> {
  const headers: Record<string, string> = { 'Accept-Language': language.current };
  if (idempotencyKey) headers['Idempotency-Key'] = idempotencyKey;
  return headers;
}
