/** The two addresses of signing in with the provider's accounts: the way there, and the way back. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AccountStore } from '../account/account-history.ts';
import type { OidcProvider } from '../account/oidc-provider.ts';
import { type CameBack, comeBack, oidcLifetimeS, setOut } from '../account/oidc-sign-in.ts';
import { ownPath } from './own-path.ts';
import { cameByTls, secretCookie } from './secret-cookie.ts';
import { sessionCookieAnywhere } from './session-cookie.ts';

const startPath = '/sign-in/oidc';
const callbackPath = `${startPath}/callback`;

/** Why nobody was signed in, as the page is told in its address. */
type Refusal = 'TOO_OFTEN' | 'TOO_LATE' | 'NO_ACCOUNT' | 'FAILED' | 'UNAVAILABLE';

/** Adds the addresses; `publicUrl` is where browsers find the server, where that is not for the request to say. */
export function addOidcRoutes(
  app: FastifyInstance,
  store: AccountStore,
  provider: OidcProvider,
  publicUrl: string | undefined,
): void {
  const originOf = (request: FastifyRequest) =>
    publicUrl ? new URL(publicUrl).origin : `${cameByTls(request) ? 'https' : 'http'}://${request.host}`;
  const wayCookie = (request: FastifyRequest, reply: FastifyReply) =>
    secretCookie(request, reply, 'sign-in', oidcLifetimeS);

  app.get<{ Querystring: { to?: unknown } }>(startPath, async (request, reply) => {
    const journey = {
      from: request.ip,
      redirectUri: new URL(callbackPath, originOf(request)).href,
      returnTo: ownPath(request.query.to),
    };
    try {
      const out = await setOut(store.graph, provider, journey);
      if (out === undefined) return await refuse(reply, 'TOO_OFTEN');
      wayCookie(request, reply).set(out.secret);
      return await goTo(reply, out.address.href);
    } catch (error) {
      note(request, error);
      return refuse(reply, 'UNAVAILABLE');
    }
  });

  app.get(callbackPath, async (request, reply) => {
    const way = wayCookie(request, reply);
    const session = sessionCookieAnywhere(request, reply);
    const address = new URL(request.url, originOf(request));
    way.clear();
    const back = await comeBack(store, provider, { address, secret: way.secret, sessionBefore: session.secret }).catch(
      (error: unknown): CameBack | { refusal: Refusal } => {
        note(request, error);
        return { refusal: isAway(error) ? 'UNAVAILABLE' : 'FAILED' };
      },
    );
    if ('refusal' in back) return refuse(reply, back.refusal);
    session.set(back.session);
    return goTo(reply, back.returnTo);
  });
}

const refuse = (reply: FastifyReply, refusal: Refusal) => goTo(reply, `/sign-in?refused=${refusal}`);

const goTo = (reply: FastifyReply, address: string) => reply.header('cache-control', 'no-store').redirect(address);

/** NOTE: an error's message and cause may hold what the provider sent, codes and tokens too; only its name is told. */
function note(request: FastifyRequest, error: unknown): void {
  request.log.warn({ reason: codeOf(error) }, 'nobody was signed in by the provider');
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';

/** True where the provider could not be reached, or took too long. */
const isAway = (error: unknown) => error instanceof TypeError || codeOf(error) === 'OAUTH_TIMEOUT';
