/** The cookie that carries a session: out of reach of scripts, sent by this site alone. */
import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionCookie } from '../context.ts';
import { failure } from '../errors.ts';

/** A session's longest life, in seconds; the store says when it really ends. */
const maxAge = 7 * 24 * 60 * 60;

/**
 * The session cookie of one exchange. FORBIDDEN where a page of another host asks, or where nothing shows that a page
 * of this host does and yet a session came along.
 */
export function sessionCookie(request: FastifyRequest, reply: FastifyReply): SessionCookie {
  const isSecure = cameByTls(request);
  const name = isSecure ? '__Host-session' : 'session';
  const secret = parseCookie(request.headers.cookie ?? '')[name];
  refuseForeignOrigin(request, secret !== undefined);
  const send = (value: string, maxAgeNow: number) =>
    reply.header(
      'set-cookie',
      stringifySetCookie({
        name,
        value,
        maxAge: maxAgeNow,
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        secure: isSecure,
      }),
    );
  return {
    secret,
    set: (fresh) => void send(fresh, maxAge),
    clear: () => void send('', 0),
  };
}

/** NOTE: whoever claims TLS without having it only gets a cookie that their browser won't send back. */
function cameByTls({ protocol, headers }: FastifyRequest): boolean {
  return protocol === 'https' || headers['x-forwarded-proto'] === 'https';
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
