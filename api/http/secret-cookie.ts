/** A cookie that carries a secret: out of reach of scripts, and bound to this host where the request came by TLS. */
import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionCookie } from '../context.ts';

/** The cookie of one exchange that bears this name; `maxAge` in seconds. */
export function secretCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  baseName: string,
  maxAge: number,
): SessionCookie {
  const isSecure = cameByTls(request);
  const name = isSecure ? `__Host-${baseName}` : baseName;
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
    secret: parseCookie(request.headers.cookie ?? '')[name],
    set: (fresh) => void send(fresh, maxAge),
    clear: () => void send('', 0),
  };
}

/** NOTE: whoever claims TLS without having it only gets a cookie that their browser won't send back. */
export function cameByTls({ protocol, headers }: FastifyRequest): boolean {
  return protocol === 'https' || headers['x-forwarded-proto'] === 'https';
}
