/** Invitations that nobody has accepted yet: who reads them, who withdraws them, and which are open no longer. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { idNamed, SmallNetwork } from '../../small-network.ts';
import type { GraphqlAnswer } from '../../test-app.ts';
import { writeNetwork } from '../compiler/write-network.ts';
import { account, bearing, password, token } from './accounts.ts';
import { codes, LinkStore, reasons } from './link-store.ts';

const t = new LinkStore();
type Headers = Readonly<Record<string, string>>;

/** Alpha has a coordinator and a member, Beta nobody, Gamma a coordinator. */
beforeAll(async () => {
  await t.open();
  await writeNetwork(t.app.graph, new SmallNetwork().organisation('Gamma'));
  await t.addAccounts();
  await account(t.app, 'other', 'MEMBER', { coordinates: ['Gamma'] });
});
beforeEach(() => t.reset());
afterAll(() => t.close());

const headersOf = async (name: string): Promise<Headers> => (name === 'nobody' ? {} : t.signedIn(name));

/** The invitations into an organisation that whoever these headers show is told of. */
async function listed(headers: Headers, into = 'Alpha', selection = 'email'): Promise<unknown> {
  const query = `query ($id: ID!) { organisation(id: $id) { invitations { ${selection} } } }`;
  const { data, errors } = await t.ask(query, { id: idNamed(into) }, headers);
  expect(errors).toEqual([]);
  return (data as { organisation: { invitations: unknown } }).organisation.invitations;
}

/** The id of the invitation of `<name>@example.org`. */
const idOf = async (name: string) =>
  String((await t.run(`MATCH (link:AccountLink {email: '${name}@example.org'}) RETURN link.id AS id`))[0]?.['id']);

const tie = (name: string, of: string) => `MATCH (user:User {name: '${name}'}), (own:Organisation {name: '${of}'})`;
const dismiss = (name = 'coordinator', of = 'Alpha') =>
  t.run(`${tie(name, of)} MATCH (user)-[part:COORDINATES]->(own) DELETE part`);
const reinstate = (name = 'coordinator', of = 'Alpha') => t.run(`${tie(name, of)} CREATE (user)-[:COORDINATES]->(own)`);

describe('open invitations', () => {
  const readers = [
    ['nobody', []],
    ['member', ['Alpha']],
    ['coordinator', ['Alpha']],
    ['other', ['Gamma']],
    ['network', ['Beta']],
    ['admin', ['Alpha', 'Beta', 'Gamma']],
  ] as const;

  test.each(readers)('are told to %s of %j', async (name, told) => {
    const organisations = ['Alpha', 'Beta', 'Gamma'] as const;
    for (const into of organisations) await t.invited('new', { by: 'admin', into });
    const headers = await headersOf(name);
    for (const into of organisations) {
      const isTold = told.some((each) => each === into);
      expect(await listed(headers, into), into).toEqual(isTold ? [{ email: 'new@example.org' }] : []);
    }
  });

  test('say whom, as what, until when and by whom, the newest first, and nothing of the link', async () => {
    const given = { email: 'Uusi@Example.org', name: 'Uusi', organisationId: idNamed('Alpha'), role: 'COORDINATOR' };
    await t.invited('earlier', { by: 'admin' });
    await t.inviteUser(given, await t.signedIn('coordinator'));
    const all = 'id email name role createdAt expiresAt sentBy';
    const moment: unknown = expect.stringMatching(/^20.*Z$/);
    const said = { id: expect.stringMatching(/^[\w-]{36}$/) as unknown, createdAt: moment, expiresAt: moment };
    expect(await listed(await t.signedIn('member'), 'Alpha', all)).toEqual([
      { ...said, email: 'uusi@example.org', name: 'Uusi', role: 'COORDINATOR', sentBy: 'coordinator' },
      { ...said, email: 'earlier@example.org', name: null, role: 'MEMBER', sentBy: 'admin' },
    ]);
    for (const secret of ['link', 'hash', 'secret', 'kind']) {
      const { errors } = await t.ask(`{ organisations { edges { node { invitations { ${secret} } } } } }`);
      expect(errors).toHaveLength(1);
    }
  });

  test('are told to an API token where its owner belongs, and to one for public records nowhere', async () => {
    await t.invited('new');
    const all = await token(t.app, 'member@example.org');
    const limited = await token(t.app, 'member@example.org', { scope: 'PUBLIC' });
    expect(await listed(bearing(all.token))).toEqual([{ email: 'new@example.org' }]);
    expect(await listed(bearing(limited.token))).toEqual([]);
  });

  test('are no longer told to who has left, and no longer to a network coordinator whom someone has followed', async () => {
    await t.invited('new', { by: 'admin', into: 'Gamma' });
    const [left, network] = [await t.signedIn('other'), await t.signedIn('network')];
    await dismiss('other', 'Gamma');
    expect([await listed(left, 'Gamma'), await listed(network, 'Gamma')]).toEqual([[], [{ email: 'new@example.org' }]]);
    await reinstate('other', 'Gamma');
    expect([await listed(left, 'Gamma'), await listed(network, 'Gamma')]).toEqual([[{ email: 'new@example.org' }], []]);
  });

  test('are those that still hold: not accepted, replaced, expired, or of a sender who may not invite any more', async () => {
    const admin = await t.signedIn('admin');
    const link = await t.invited('new');
    await t.invited('new');
    expect(await listed(admin)).toEqual([{ email: 'new@example.org' }]);
    const withdrawing = async () => reasons(await t.withdrawInvitation({ id: await idOf('new') }, admin));

    await dismiss();
    expect(await listed(admin)).toEqual([]);
    expect(await withdrawing()).toEqual(['notFound']);
    await reinstate();
    expect(await listed(admin)).toEqual([{ email: 'new@example.org' }]);

    await t.expire();
    expect(await listed(admin)).toEqual([]);
    expect(await withdrawing()).toEqual(['notFound']);

    expect(codes(await t.acceptInvitation({ link, name: 'New', password }))).toEqual(['NOT_FOUND']);
    const accepted = await t.invited('accepted');
    expect(codes(await t.acceptInvitation({ link: accepted, name: 'Accepted', password }))).toEqual([]);
    expect(await listed(admin)).toEqual([]);
  });
});

describe('an invitation', () => {
  test.each([
    ['coordinator', 'Alpha', undefined],
    ['coordinator', 'Beta', 'NOT_FOUND'],
    ['member', 'Alpha', 'FORBIDDEN'],
    ['member', 'Beta', 'NOT_FOUND'],
    ['other', 'Alpha', 'NOT_FOUND'],
    ['network', 'Alpha', 'NOT_FOUND'],
    ['network', 'Beta', undefined],
    ['admin', 'Alpha', undefined],
    ['nobody', 'Alpha', 'UNAUTHENTICATED'],
  ] as const)('by %s into %s is withdrawn: %s', async (name, into, code) => {
    const link = await t.invited('new', { by: 'admin', into });
    const answer = await t.withdrawInvitation({ id: await idOf('new') }, await headersOf(name));
    expect(codes(answer)[0]).toBe(code);
    expect(answer.data).toEqual({
      withdrawInvitation: code === undefined ? { organisation: { name: into } } : null,
    });
    expect(reasons(await t.told(link))).toEqual(code === undefined ? ['linkOver'] : []);
    expect(await t.links()).toBe(code === undefined ? 0 : 1);
  });

  test('that is withdrawn joins nobody, is listed no more, and can be sent anew', async () => {
    const link = await t.invited('new');
    const coordinator = await t.signedIn('coordinator');
    const id = await idOf('new');
    expect(codes(await t.withdrawInvitation({ id }, coordinator))).toEqual([]);
    expect(await listed(coordinator)).toEqual([]);
    expect(reasons(await t.acceptInvitation({ link, name: 'New', password }))).toEqual(['linkOver']);
    expect(reasons(await t.withdrawInvitation({ id }, coordinator))).toEqual(['notFound']);
    expect(reasons(await t.told(await t.invited('new')))).toEqual([]);
  });

  test('of others is refused as one that never was, and no link of another kind is withdrawn', async () => {
    await t.invited('new', { by: 'admin', into: 'Beta' });
    const headers = await t.signedIn('coordinator');
    const told = ({ errors, data }: GraphqlAnswer) => ({ errors, data });
    const hidden = await t.withdrawInvitation({ id: await idOf('new') }, headers);
    expect(told(hidden)).toEqual(told(await t.withdrawInvitation({ id: 'nothing' }, headers)));
    await t.reset();
    await t.sentBy('member@example.org', () => t.requestPasswordReset({ email: 'member@example.org' }));
    await t.run("MATCH (link:AccountLink) SET link.id = 'reset'");
    expect(codes(await t.withdrawInvitation({ id: 'reset' }, await t.signedIn('admin')))).toEqual(['NOT_FOUND']);
    expect(await t.links()).toBe(1);
  });

  test('is not withdrawn by an API token, nor by who lost the right a moment ago', async () => {
    await t.invited('new', { by: 'admin' });
    const { token: secret } = await token(t.app, 'coordinator@example.org');
    const id = await idOf('new');
    expect(codes(await t.withdrawInvitation({ id }, bearing(secret)))).toEqual(['FORBIDDEN']);
    const headers = await t.signedIn('coordinator');
    await dismiss();
    expect(codes(await t.withdrawInvitation({ id }, headers))).toEqual(['NOT_FOUND']);
    await reinstate();
    expect(await t.links()).toBe(1);
  });
});
