/** A real OpenID Connect provider with pages of its own, at which whoever gives an address is whose address that is. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export interface RealProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Lets browsers come back to this address only. */
  openFor(redirectUri: string): void;
  close(): Promise<void>;
}

/** Starts it on a free port of this machine; it answers once it is open for an address. */
export async function realProvider(): Promise<RealProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const [clientId, clientSecret] = ['kumppanuus', 'a secret of this test'];
  return {
    issuer,
    clientId,
    clientSecret,
    openFor: (redirectUri) => {
      const provider = new Provider(issuer, {
        clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
        claims: { email: ['email', 'email_verified'] },
        pkce: { required: () => true },
        cookies: { keys: ['only for this test'] },
        findAccount: (_context, id) => ({
          accountId: id,
          claims: () => ({ sub: id, email: id, email_verified: true }),
        }),
      });
      const answer = provider.callback();
      server.on('request', (request, response) => void answer(request, response));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
