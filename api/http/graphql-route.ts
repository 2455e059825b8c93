/**
 * `POST /graphql` as the GraphQL-over-HTTP specification has it: graphql-http reads the request and shapes the
 * response, Mercurius executes. There is no GET, so that no foreign page can ask with a link.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { createHandler, type RequestParams } from 'graphql-http';
import type { RequestContext } from '../context.ts';
import { failure, isInternal, toClientError } from '../errors.ts';
import { deadlineMs } from '../graph/graph.ts';
import type { LanguageCode } from '../graph/sort-key.ts';
import { languageOf } from './language.ts';
import { bodyBytes } from './limits.ts';
import { withDefaults } from './variables.ts';

/** What resolvers know of a request; it may wait, as for the turn of the day. */
export type ContextOf = (request: FastifyRequest, language: LanguageCode) => Promise<RequestContext>;

interface Exchange {
  request: FastifyRequest;
  reply: FastifyReply;
}

/** Adds the route. */
export function addGraphqlRoute(app: FastifyInstance, contextOf: ContextOf): void {
  const handle = createHandler<Exchange>({ onSubscribe: ({ raw }, params) => execute(raw, params, contextOf) });
  app.all('/graphql', { bodyLimit: bodyBytes }, async (request, reply) => {
    if (request.method !== 'POST') return reply.code(405).header('allow', 'POST').send();
    const { method, url, headers } = request;
    const body = isObject(request.body) ? request.body : null;
    const [text, { status, headers: named = {} }] = await handle({
      method,
      url,
      headers,
      body,
      raw: { request, reply },
      context: undefined,
    });
    return reply
      .code(reply.statusCode === 503 ? 503 : status)
      .headers(named)
      .send(text ?? undefined);
  });
}

const isObject = (body: unknown): body is Record<string, unknown> => typeof body === 'object' && body !== null;

/** Executes within the deadline; what passes, such as a database that is away, answers 503. */
async function execute({ request, reply }: Exchange, params: RequestParams, contextOf: ContextOf) {
  const language = languageOf(request.headers['accept-language']);
  const errorsOf = (error: unknown) => [toClientError(error, language)];
  const clock = new AbortController();
  const late = wait(deadlineMs, undefined, { signal: clock.signal, ref: false }).then(
    () => errorsOf(failure('unavailable')),
    () => [],
  );
  const done = run(request, params, contextOf, language).catch((error: unknown) => {
    if (isInternal(error)) request.log.error(error);
    return documentErrors(error)?.flatMap(errorsOf) ?? errorsOf(error);
  });
  const outcome = await Promise.race([done, late]);
  clock.abort();
  if (isUnavailable(outcome)) reply.code(503).header('retry-after', '1');
  return outcome;
}

async function run(
  request: FastifyRequest,
  { query, variables, operationName }: RequestParams,
  contextOf: ContextOf,
  language: LanguageCode,
): Promise<ExecutionResult> {
  if (isJson(query)) throw new GraphQLError('Syntax Error: a query is a document, not JSON.');
  const context = await contextOf(request, language);
  // NOTE: Mercurius compiles and caches by the text alone, so the operation's name must be part of it.
  const source = operationName ? `${query}\n#${operationName}` : query;
  const name = operationName ?? undefined;
  const values = withDefaults(request.server.graphql.schema, source, name, variables ?? {});
  return request.server.graphql(source, { ...context }, { ...values }, name);
}

/** True for a document handed over as a syntax tree, which Mercurius would run unparsed. */
function isJson(query: string): boolean {
  return /^\s*\{\s*"/.test(query);
}

/** The errors of a document that could not be parsed or validated. */
function documentErrors(error: unknown): readonly unknown[] | null {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : null;
}

function isUnavailable(outcome: ExecutionResult | readonly GraphQLError[]): boolean {
  const errors = 'data' in outcome ? (outcome.errors ?? []) : Array.isArray(outcome) ? outcome : [];
  const nothing = !('data' in outcome) || Object.values(outcome.data ?? {}).every((value) => value === null);
  return nothing && errors.some((error) => error.extensions['code'] === 'UNAVAILABLE');
}
