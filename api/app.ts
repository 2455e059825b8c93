/** The server without its start: page, GraphQL and health over one graph. Who opens the graph closes it. */
import { existsSync } from 'node:fs';
import compress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import underPressure from '@fastify/under-pressure';
import Fastify, { type FastifyInstance, type FastifyRequest, type FastifyServerOptions } from 'fastify';
import mercurius from 'mercurius';
import { oidcProvider, type OidcSettings } from './account/oidc-provider.ts';
import { whoAsks } from './account/who-asks.ts';
import type { Reach, RequestContext, Viewer } from './context.ts';
import { isInternal, toClientError } from './errors.ts';
import { executableSchema } from './executable-schema.ts';
import type { Graph } from './graph/graph.ts';
import type { Seal } from './history/seal.ts';
import { addSpecifiedExecution } from './http/before-execution.ts';
import { addGraphqlRoute } from './http/graphql-route.ts';
import { limitRules, slowness, tokens } from './http/limits.ts';
import { addOidcRoutes } from './http/oidc-routes.ts';
import { answerOwnHostOnly } from './http/own-host.ts';
import { ownOrigin } from './http/own-origin.ts';
import { addPage } from './http/page.ts';
import { addReadOnlyTokens } from './http/read-only-tokens.ts';
import { RequestLog } from './http/request-log.ts';
import { addSecurityHeaders } from './http/security-headers.ts';
import { sessionCookie } from './http/session-cookie.ts';
import { type MailSettings, openMail } from './mail/mail.ts';
import { resolvers } from './resolvers.ts';
import { dayInFinland } from './today.ts';
import { turnOfDay } from './turn-of-day/turn-of-day.ts';

export interface AppOptions {
  graph: Graph;
  /** What the history of changes is sealed with; who opens it closes it. */
  seal: Seal;
  /** Who asks, where a test says it; else whom the request's credentials show. */
  viewerOf?: (request: FastifyRequest) => Viewer;
  /** The day requests are answered for, ISO 8601; Finland's today unless a test says otherwise. */
  today?: () => string;
  /** Who may reach the server; this machine alone where nothing is said. */
  reach?: Reach;
  /** Where browsers find the server, as https://network.example.org; the address it listens on where nothing is said. */
  publicUrl?: string | undefined;
  /** How e-mail is sent; none is where nothing is said. */
  mail?: MailSettings | undefined;
  /** The provider whose accounts one may sign in with; none is where nothing is said. */
  oidc?: OidcSettings | undefined;
  /** The folder of the built page; nothing is served where it is absent. */
  page?: string;
  logger?: FastifyServerOptions['logger'];
}

/** Builds the server; the caller listens and closes. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const {
    graph,
    seal,
    viewerOf,
    today = dayInFinland,
    reach = 'LOOPBACK',
    publicUrl,
    oidc,
    page,
    logger = false,
  } = options;
  const app = Fastify({
    logger,
    logController: new RequestLog(),
    requestTimeout: slowness.requestTimeout,
    http: slowness,
    routerOptions: { maxParamLength: 200 },
    trustProxy: reach === 'NETWORK' && 'loopback', // a server on this machine that passes requests on says whose they are
  });
  addSecurityHeaders(app);
  answerOwnHostOnly(app, reach, publicUrl);
  await app.register(compress);
  await app.register(underPressure, { maxEventLoopDelay: 2_000, retryAfter: 5, exposeStatusRoute: false });
  await app.register(mercurius, {
    schema: executableSchema(resolvers),
    routes: false,
    jit: 1,
    validationRules: limitRules,
    graphql: { parseOptions: { maxTokens: tokens } },
    errorFormatter: ({ data, errors }, context) => {
      for (const error of errors) if (isInternal(error)) app.log.error(error.originalError ?? error);
      const language = (context as unknown as RequestContext).language;
      return {
        statusCode: 200,
        response: { data: data ?? null, errors: errors.map((e) => toClientError(e, language)) },
      };
    },
  });
  addSpecifiedExecution(app);
  addReadOnlyTokens(app);
  app.get('/health', async (_request, reply) => {
    const isAnswering = await graph.isAnswering();
    return reply.code(isAnswering ? 200 : 503).send({ status: isAnswering ? 'ok' : 'unavailable' });
  });
  const mail = options.mail && openMail(options.mail, app.log);
  app.addHook('onClose', () => mail?.close());
  const turnTo = turnOfDay(graph);
  const asks = whoAsks(graph, reach);
  addGraphqlRoute(
    app,
    async ({ request, reply }, language) => {
      const session = sessionCookie(request, reply);
      const day = today();
      const asker = viewerOf
        ? { viewer: viewerOf(request), knownBy: 'NOTHING' as const, isDemo: false }
        : await asks({ authorization: request.headers.authorization, session: session.secret }, day);
      await turnTo(day);
      return {
        graph,
        seal,
        ...asker,
        session,
        address: request.ip,
        reach,
        singleSignOn: oidc?.name ?? null,
        origin: ownOrigin(app, publicUrl),
        mail,
        language,
        today: day,
        idempotencyKey: idempotencyKeyOf(request),
      };
    },
    graph.limitMs,
  );
  if (oidc) addOidcRoutes(app, { graph, seal }, oidcProvider(oidc), publicUrl);
  if (page && existsSync(page)) {
    await app.register(fastifyStatic, { root: page, serve: false });
    addPage(app);
  }
  return app;
}

function idempotencyKeyOf({ headers }: FastifyRequest): string | undefined {
  const key = headers['idempotency-key'];
  return typeof key === 'string' ? key : undefined;
}
