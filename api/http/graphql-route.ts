/**
 * `POST /graphql` as the GraphQL-over-HTTP specification has it: graphql-http reads the request and shapes the
 * response, Mercurius executes.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult, GraphQLError } from 'graphql';
import { createHandler, type RequestParams } from 'graphql-http';
import type { RequestContext } from '../context.ts';
import { failure, isInternal, toClientError } from '../errors.ts';
import type { LanguageCode } from '../graph/sort-key.ts';
import { languageOf } from './language.ts';
import { asLimit, bodyBytes } from './limits.ts';
import { refuseMethod, refuseRequest } from './refused-request.ts';

/** What resolvers know of a request; it may wait, as for the turn of the day. */
export type ContextOf = (exchange: Exchange, language: LanguageCode) => Promise<RequestContext>;

/** A request and what will be its response. */
export interface Exchange {
  request: FastifyRequest;
  reply: FastifyReply;
}

/** Adds the route; a request may take `limitMs` in all. */
export function addGraphqlRoute(app: FastifyInstance, contextOf: ContextOf, limitMs: number): void {
  const handle = createHandler<Exchange>({
    onSubscribe: ({ raw }, params) => execute(raw, params, contextOf, limitMs),
  });
  app.removeContentTypeParser('text/plain');
  app.all('/graphql', { bodyLimit: bodyBytes, errorHandler: refuseRequest }, async (request, reply) => {
    if (request.method !== 'POST') return refuseMethod(request, reply);
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
      .code(reply.statusCode === 200 ? status : reply.statusCode)
      .headers(named)
      .send(text ?? undefined);
  });
}

const isObject = (body: unknown): body is Record<string, unknown> => typeof body === 'object' && body !== null;

/** Executes within the deadline; what passes, such as a database that is away, answers 503. */
async function execute(exchange: Exchange, params: RequestParams, contextOf: ContextOf, limitMs: number) {
  const { request, reply } = exchange;
  const language = languageOf(request.headers['accept-language']);
  const errorsOf = (error: unknown) => [toClientError(error, language)];
  const done = run(exchange, params, contextOf, language).catch((error: unknown) => {
    if (isInternal(error)) request.log.error(error);
    return documentErrors(error)?.map(asLimit).flatMap(errorsOf) ?? errorsOf(error);
  });
  const outcome = await byDeadline(limitMs, done, () => errorsOf(failure('unavailable')));
  if (isUnavailable(outcome)) reply.code(503).header('retry-after', '1');
  if (!isResult(outcome)) sayWhoIsRefused(reply, outcome);
  return outcome;
}

/** A request that was refused as a whole for who it comes from says so to programs that look at the status alone. */
function sayWhoIsRefused(reply: FastifyReply, errors: readonly GraphQLError[]): void {
  const [code] = errors.map(({ extensions }) => extensions['code']);
  if (code === 'UNAUTHENTICATED') reply.code(401).header('www-authenticate', 'Bearer');
  if (code === 'FORBIDDEN') reply.code(403);
}

/** What is done within the deadline, else what is said of it. */
function byDeadline<T>(limitMs: number, done: Promise<T>, late: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(late()), limitMs);
    done.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}

async function run(
  exchange: Exchange,
  { query, variables, operationName }: RequestParams,
  contextOf: ContextOf,
  language: LanguageCode,
): Promise<ExecutionResult> {
  const context = await contextOf(exchange, language);
  // NOTE: Mercurius compiles and caches by the text alone, so the operation's name must be part of it. What is added to
  // every document also keeps Mercurius from taking JSON for a document's syntax tree, which it would run unparsed.
  const source = `${query}\n#${JSON.stringify(operationName ?? null)}`;
  const name = operationName ?? undefined;
  return exchange.request.server.graphql(source, { ...context, operationName: name }, variables ?? {}, name);
}

/** The errors of a document that could not be parsed or validated. */
function documentErrors(error: unknown): readonly unknown[] | null {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : null;
}

function isUnavailable(outcome: ExecutionResult | readonly GraphQLError[]): boolean {
  const { data = null, errors = [] } = isResult(outcome) ? outcome : { errors: outcome };
  const isEmpty = Object.values(data ?? {}).every((value) => value === null);
  return isEmpty && errors.some((error) => error.extensions['code'] === 'UNAVAILABLE');
}

const isResult = (outcome: ExecutionResult | readonly GraphQLError[]): outcome is ExecutionResult =>
  !Array.isArray(outcome);
