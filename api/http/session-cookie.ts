/** The cookie that carries a session: out of reach of scripts, sent by this site alone. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionCookie } from '../context.ts';
import { failure } from '../errors.ts';
import { secretCookie } from './secret-cookie.ts';

/** A session's longest life, in seconds; the store says when it really ends. */
const maxAge = 7 * 24 * 60 * 60;

/**
 * The session cookie of one exchange. FORBIDDEN where a page of another host asks, or where nothing shows that a page
 * of this host does and yet a session came along.
 */
export function sessionCookie(request: FastifyRequest, reply: FastifyReply): SessionCookie {
  const cookie = sessionCookieAnywhere(request, reply);
  refuseForeignOrigin(request, cookie.secret !== undefined);
  return cookie;
}

/** The same, for a link that one follows from another host. */
export function sessionCookieAnywhere(request: FastifyRequest, reply: FastifyReply): SessionCookie {
  return secretCookie(request, reply, 'session', maxAge);
}

function refuseForeignOrigin({ headers, host }: FastifyRequest, hasSession: boolean): void {
  const { origin } = headers;
  if (origin === undefined ? hasSession : !isOf(host, origin)) throw failure('foreignOrigin');
}

/** True where an origin is that of a host; a port that goes without saying may be left out of either. */
function isOf(host: string, origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const asking = new URL(origin);
  const own = `${asking.protocol}//${host}`;
  return URL.canParse(own) && new URL(own).host === asking.host;
}
