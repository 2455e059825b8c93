/** Invitations and tokens of others, and those that aren't there, are answered alike in time too. */
import { afterAll, beforeAll } from 'vitest';
import { account, signedIn, storeWithOffers, token } from '../api/account/accounts.ts';
import { idNamed } from '../small-network.ts';
import type { TestApp } from '../test-app.ts';
import { answersTakeAlike } from './answer-times.ts';

let t: TestApp;
/** Coordinates an organisation that has neither the invitation nor the token. */
let asker: Readonly<Record<string, string>>;
let hidden: { invitation: string; token: string };

beforeAll(async () => {
  t = await storeWithOffers();
  const alphas = await account(t, 'alpha', 'MEMBER', { coordinates: ['Alpha'] });
  const betas = await account(t, 'beta', 'MEMBER', { coordinates: ['Beta'] });
  const invite = 'mutation ($input: InviteUserInput!) { inviteUser(input: $input) { email } }';
  const input = { email: 'new@example.org', organisationId: idNamed('Alpha'), role: 'MEMBER' };
  await t.ask(invite, { input }, { headers: await signedIn(t, alphas) });
  const [row] = await t.graph.read('MATCH (link:AccountLink) RETURN link.id AS id');
  hidden = { invitation: String(row?.['id']), token: (await token(t, alphas)).id };
  asker = await signedIn(t, betas);
}, 60_000);
afterAll(() => t.close());

const mutation = (name: string, selection: string) => (id: string) => {
  const payload = { query: `mutation ($id: ID!) { ${name}(input: {id: $id}) { ${selection} } }`, variables: { id } };
  return t.app.inject({ method: 'POST', url: '/graphql', payload, headers: asker });
};

answersTakeAlike([
  {
    name: 'withdrawInvitation',
    hidden: () => hidden.invitation,
    ask: mutation('withdrawInvitation', 'organisation { id }'),
  },
  { name: 'revokeToken', hidden: () => hidden.token, ask: mutation('revokeToken', 'viewer { user { id } }') },
]);
