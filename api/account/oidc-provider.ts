/** Talks OpenID Connect with the provider of an organisation's own accounts: authorisation code with PKCE. */
import { createHmac } from 'node:crypto';
import {
  allowInsecureRequests, authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, type ClientAuth,
  ClientSecretBasic, ClientSecretPost, type Configuration, discovery, enableNonRepudiationChecks, fetchUserInfo, None,
} from 'openid-client'; // prettier-ignore

/** How the provider is found, and what the server is to it. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
  /** What the accounts are called where one chooses how to sign in. */
  readonly name: string;
}

/** Whom the provider has seen. */
export interface OidcPerson {
  readonly issuer: string;
  readonly subject: string;
  /** Their address, in lower case; undefined where the provider doesn't vouch for it. */
  readonly email: string | undefined;
}

export interface OidcProvider {
  /** What its accounts are called. */
  readonly name: string;
  /** Where a browser that keeps `secret` is sent; it comes back to `redirectUri`. */
  begin(secret: string, redirectUri: string): Promise<URL>;
  /** Whom the browser that keeps `secret` has come back as; throws where anything about that is not as it should be. */
  finish(secret: string, address: URL): Promise<OidcPerson>;
}

/** Each question to the provider may take as long, in seconds: a request has five for everything. */
const timeout = 2;

/** The provider; it is asked for its own addresses and keys when someone first wants to sign in. */
export function oidcProvider(settings: OidcSettings): OidcProvider {
  let known: Promise<Configuration> | undefined;
  const configuration = () => {
    known ??= discover(settings).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
  return {
    name: settings.name,
    begin: async (secret, redirectUri) => {
      const { state, nonce, verifier } = derived(secret);
      return buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid email',
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
    },
    finish: async (secret, address) => personOf(await configuration(), secret, address),
  };
}

/** NOTE: without the checks of non-repudiation the library leaves an ID token's signature alone, and trusts TLS. */
function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
  const server = new URL(issuer);
  const insecure = server.protocol === 'http:' ? [allowInsecureRequests] : [];
  const execute = [enableNonRepudiationChecks, ...insecure];
  return discovery(server, clientId, undefined, authenticating(clientSecret), { execute, timeout });
}

/** Shows that it is this client who asks: with its secret, in the way that the provider knows. */
function authenticating(secret: string | undefined): ClientAuth {
  if (secret === undefined) return None();
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const authenticate = methods.includes('client_secret_basic') ? basic : post;
    return authenticate(server, ...rest);
  };
}

/** What binds the way back to the browser that set out. All of it comes from what that browser keeps. */
function derived(secret: string): { state: string; nonce: string; verifier: string } {
  const of = (purpose: string) => createHmac('sha256', secret).update(purpose).digest('base64url');
  return { state: of('state'), nonce: of('nonce'), verifier: of('verifier') };
}

async function personOf(configuration: Configuration, secret: string, address: URL): Promise<OidcPerson> {
  const { state, nonce, verifier } = derived(secret);
  const tokens = await authorizationCodeGrant(configuration, address, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new Error('The provider has given no ID token');
  const { iss, sub } = claims;
  const about = claims['email'] === undefined ? await fetchUserInfo(configuration, tokens.access_token, sub) : claims;
  return { issuer: iss, subject: sub, email: verifiedEmail(about) };
}

function verifiedEmail({ email, email_verified: isVerified }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof email === 'string' && isVerified === true ? email.trim().normalize('NFC').toLowerCase() : undefined;
}
