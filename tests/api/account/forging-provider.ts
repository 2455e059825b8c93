/** An OpenID Connect provider that gives whatever tokens a test wants, forged ones too. */
import { createHash, createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

type Claims = Readonly<Record<string, unknown>>;

/** What is different from an honest answer. */
export interface Forgery {
  /** Claims of the ID token in place of the honest ones; undefined leaves one out. */
  claims?: Claims;
  /** How the token is signed. */
  signed?: 'NONE' | 'OTHER_KEY' | 'BY_PUBLIC_KEY' | 'NOT_AT_ALL' | 'CHANGED_AFTERWARDS';
  /** Leaves the ID token out. */
  withoutToken?: boolean;
  /** What the provider tells of the person beside the token. */
  userInfo?: Claims;
}

export interface ForgingProvider {
  readonly issuer: string;
  readonly clientId: string;
  /** The codes, verifiers and tokens that were given or received, to look for where they must not be. */
  readonly secrets: string[];
  /** What the next code is exchanged for: of the journey to this address, and unlike an honest answer in this. */
  answer(journey: URL, forgery: Forgery): void;
  close(): Promise<void>;
}

const key = generateKeyPairSync('rsa', { modulusLength: 2048 });
const otherKey = generateKeyPairSync('rsa', { modulusLength: 2048 });
const header = { alg: 'RS256', kid: 'own', typ: 'JWT' };
const clientId = 'kumppanuus';
/** Who comes where a test says nothing else. */
export const honest = { sub: 'someone', email: 'member@example.org', email_verified: true };

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const signedBy = (privateKey: KeyObject, head: Claims, body: Claims) => {
  const content = `${encoded(head)}.${encoded(body)}`;
  return `${content}.${sign('RSA-SHA256', Buffer.from(content), privateKey).toString('base64url')}`;
};

function tokenOf(claims: Claims, signed: Forgery['signed']): string {
  const good = signedBy(key.privateKey, header, claims);
  const [head = '', , signature = ''] = good.split('.');
  if (signed === 'NONE') return `${encoded({ ...header, alg: 'none' })}.${encoded(claims)}.`;
  if (signed === 'OTHER_KEY') return signedBy(otherKey.privateKey, header, claims);
  if (signed === 'NOT_AT_ALL') return `${head}.${encoded(claims)}.`;
  if (signed === 'CHANGED_AFTERWARDS') return `${head}.${encoded({ ...claims, sub: 'another' })}.${signature}`;
  if (signed !== 'BY_PUBLIC_KEY') return good;
  const content = `${encoded({ ...header, alg: 'HS256' })}.${encoded(claims)}`;
  const secret = key.publicKey.export({ type: 'spki', format: 'pem' });
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
}

/** Starts it on a free port of this machine. */
export async function forgingProvider(): Promise<ForgingProvider> {
  const secrets: string[] = [];
  let journey = new URL('http://nowhere');
  let forgery: Forgery = {};
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

  const send = (response: ServerResponse, body: unknown, status = 200) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === '/token') return exchange(new URLSearchParams(await text(request)), response);
    const bodies: Readonly<Record<string, unknown>> = {
      '/.well-known/openid-configuration': {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/userinfo`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
      },
      '/keys': { keys: [{ ...key.publicKey.export({ format: 'jwk' }), kid: header.kid, alg: header.alg, use: 'sig' }] },
      '/userinfo': { sub: honest.sub, ...forgery.userInfo },
    };
    const body = bodies[request.url ?? ''];
    send(response, body ?? {}, body === undefined ? 404 : 200);
  }

  function exchange(given: URLSearchParams, response: ServerResponse): void {
    const verifier = given.get('code_verifier') ?? '';
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const asked = journey.searchParams;
    secrets.push(verifier, String(given.get('code')));
    if (challenge !== asked.get('code_challenge') || given.get('redirect_uri') !== asked.get('redirect_uri'))
      return void send(response, { error: 'invalid_grant' }, 400);
    const now = Math.floor(Date.now() / 1000);
    const plain = { iss: issuer, aud: clientId, iat: now, exp: now + 300, nonce: asked.get('nonce'), ...honest };
    const idToken = tokenOf({ ...plain, ...forgery.claims }, forgery.signed);
    const accessToken = `access-${String(now)}-${verifier.slice(0, 8)}`;
    secrets.push(idToken, accessToken);
    send(response, {
      access_token: accessToken,
      token_type: 'Bearer',
      ...(forgery.withoutToken ? {} : { id_token: idToken }),
    });
  }

  return {
    issuer,
    clientId,
    secrets,
    answer: (to, unlike) => {
      journey = to;
      forgery = unlike;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
