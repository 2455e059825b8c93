/** Invitations by link: who sends them, by which way, and what accepting one does. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { linkIn, openMailbox } from '../../mailbox.ts';
import { idNamed } from '../../small-network.ts';
import { account, bearing, offersSeen, password, token } from './accounts.ts';
import { codes, cookieOf, fieldsOf, LinkStore, newPassword, publicUrl, reasons, secretIn, who } from './link-store.ts';

const t = new LinkStore();

/** Whom the tests invite into Alpha. */
const invitee = { email: 'new@example.org', organisationId: idNamed('Alpha'), role: 'MEMBER' };
const partsOf = (name: string) =>
  t.run(`MATCH (:User {email: '${name}@example.org'})-[part:BELONGS_TO|COORDINATES]->() RETURN type(part) AS part`);

describe('an invitation', () => {
  beforeAll(async () => {
    await t.open();
    await t.addAccounts();
  });
  beforeEach(() => t.reset());
  afterAll(() => t.close());

  test('goes out by e-mail in the language of who invites, and makes an account that is in the organisation', async () => {
    const given = { ...invitee, email: 'New@Example.org', name: 'Uusi', role: 'COORDINATOR' };
    const { data } = await t.inviteUser(given, await t.signedIn('coordinator'), 'fi');
    const expiresAt: unknown = expect.stringMatching(/Z$/);
    expect(data).toEqual({ inviteUser: { email: 'new@example.org', expiresAt, link: null } });
    const letter = await t.mailbox.letterTo('new@example.org');
    expect(letter.subject).toBe('Kutsu Kumppanuus-palveluun: Alpha');
    expect(letter.text).toMatch(/^Hei!\n\ncoordinator kutsuu sinut .*Alpha, roolisi koordinaattori\./);
    const { link, secret } = linkIn(letter);
    expect(link).toBe(`${publicUrl}/invitation#${secret}`);
    const about = { organisationName: 'Alpha', role: 'COORDINATOR', sentBy: 'coordinator' };
    const person = { email: 'new@example.org', name: 'Uusi', hasAccount: false };
    expect((await t.told(secret)).data).toEqual({ accountLink: { kind: 'INVITATION', ...person, ...about } });

    const accepted = await t.acceptInvitation({ link: secret, password: newPassword });
    const user = { email: 'new@example.org', name: 'Uusi', role: 'MEMBER' };
    const organisations = [{ role: 'COORDINATOR', organisation: { name: 'Alpha' } }];
    expect(accepted.data).toEqual({ acceptInvitation: { viewer: { user, organisations } } });
    expect(await t.offers(cookieOf(accepted))).toBe(offersSeen.ofAlpha);
    expect(codes(await t.acceptInvitation({ link: secret, password: newPassword }))).toEqual(['NOT_FOUND']);
    expect(await t.links()).toBe(0);
  });

  test.each([
    ['sv', 'Inbjudan till Kumppanuus: Alpha', 'din roll medlem', /till \d+ \S+ \d{4} kl\./],
    ['en', 'Invitation to Kumppanuus: Alpha', 'your role member', /until \d+ \S+ \d{4}/],
  ] as const)('is written in %s too', async (language, subject, role, until) => {
    const email = `${language}@example.org`;
    await t.inviteUser({ ...invitee, email }, await t.signedIn('admin'), language);
    const letter = await t.mailbox.letterTo(email);
    expect(letter.subject).toBe(subject);
    expect(letter.text).toContain(role);
    expect(letter.text).toMatch(until);
  });

  test.each([
    ['coordinator', 'Alpha', undefined],
    ['coordinator', 'Beta', 'FORBIDDEN'],
    ['member', 'Alpha', 'FORBIDDEN'],
    ['network', 'Alpha', 'FORBIDDEN'],
    ['network', 'Beta', undefined],
    ['admin', 'Alpha', undefined],
    ['admin', 'Gamma', 'BAD_USER_INPUT'],
    ['nobody', 'Alpha', 'UNAUTHENTICATED'],
  ])('by %s into %s: %s', async (by, into, code) => {
    const headers = by === 'nobody' ? {} : await t.signedIn(by);
    const answer = await t.inviteUser({ ...invitee, organisationId: idNamed(into) }, headers);
    expect(codes(answer)[0]).toBe(code);
    expect(await t.links()).toBe(code === undefined ? 1 : 0);
  });

  test('is not sent by an API token', async () => {
    const { token: secret } = await token(t.app, 'coordinator@example.org');
    expect(codes(await t.inviteUser(invitee, bearing(secret)))).toEqual(['FORBIDDEN']);
  });

  test('holds no longer when a later one was sent, a week is over, or its sender may not invite any more', async () => {
    const earlier = await t.invited('late');
    const later = await t.invited('late');
    expect(reasons(await t.told(earlier))).toEqual(['linkOver']);
    expect(codes(await t.told(later))).toEqual([]);
    expect(await t.lifetimes()).toEqual([{ minutes: 7 * 24 * 60 }]);

    const accepting = () => t.acceptInvitation({ link: later, name: 'Late', password });
    await t.run("MATCH (:User {name: 'coordinator'})-[part:COORDINATES]->() DELETE part");
    expect(reasons(await accepting())).toEqual(['linkOver']);
    await t.run(
      "MATCH (user:User {name: 'coordinator'}), (alpha:Organisation {name: 'Alpha'}) CREATE (user)-[:COORDINATES]->(alpha)",
    );
    expect(codes(await t.told(later))).toEqual([]);
    await t.expire();
    expect(reasons(await accepting())).toEqual(['linkOver']);
    expect(await partsOf('late')).toEqual([]);
  });

  test('of a network coordinator holds until the organisation has a coordinator', async () => {
    const invited = (name: string) => t.invited(name, { by: 'network', into: 'Beta', role: 'COORDINATOR' });
    const [first, second] = [await invited('first'), await invited('second')];
    const accepting = (link: string) => t.acceptInvitation({ link, name: 'Of Beta', password });
    expect(codes(await t.told(second))).toEqual([]);
    expect(codes(await accepting(first))).toEqual([]);
    expect(reasons(await accepting(second))).toEqual(['linkOver']);
    expect(await partsOf('second')).toEqual([]);
    await t.run("MATCH (:User {email: 'first@example.org'})-[part:COORDINATES]->() DELETE part");
  });

  test('of ten who accept it at once, also by aliases in one request, one joins', async () => {
    const given = { link: await t.invited('raced'), name: 'Raced', password };
    const aliases = `mutation ($i: AcceptInvitationInput!) { a: acceptInvitation(input: $i) ${who} b: acceptInvitation(input: $i) ${who} }`;
    const answers = await Promise.all([
      ...Array.from({ length: 8 }, () => t.acceptInvitation(given)),
      t.ask(aliases, { i: given }),
    ]);
    expect(answers.flatMap(codes)).toHaveLength(9);
    expect(await partsOf('raced')).toEqual([{ part: 'BELONGS_TO' }]);
    const sessions = "MATCH (one:Session)-[:OF_USER]->(:User {email: 'raced@example.org'}) RETURN one.hash AS hash";
    expect(await t.run(sessions)).toHaveLength(1);
  });

  test('of an address with an account takes a session of it or its password, and only adds the organisation', async () => {
    const join = (role = 'MEMBER', by = 'network') => t.invited('member', { by, into: 'Beta', role });
    const link = await join();
    expect((await t.told(link)).data).toMatchObject({ accountLink: { hasAccount: true } });
    expect(reasons(await t.acceptInvitation({ link }))).toEqual(['passwordOfAccount']);
    expect(fieldsOf(await t.acceptInvitation({ link, name: 'Intruder', password: newPassword }))).toEqual(['password']);
    expect(reasons(await t.acceptInvitation({ link }, await t.signedIn('coordinator')))).toEqual(['passwordOfAccount']);

    const session = await t.signedIn('member');
    const accepted = await t.acceptInvitation({ link }, session);
    const user = { email: 'member@example.org', name: 'member', role: 'MEMBER' };
    const inAlpha = { role: 'MEMBER', organisation: { name: 'Alpha' } };
    const inBeta = (role: string) => ({ role, organisation: { name: 'Beta' } });
    const as = (role: string) => ({ acceptInvitation: { viewer: { user, organisations: [inAlpha, inBeta(role)] } } });
    expect(accepted.data).toEqual(as('MEMBER'));
    expect(await t.offers(session)).toBe(offersSeen.all);
    const raised = await t.acceptInvitation({ link: await join('COORDINATOR'), name: 'Renamed', password });
    expect(raised.data).toEqual(as('COORDINATOR'));
    const again = await t.acceptInvitation({ link: await join('MEMBER', 'admin') }, await t.signedIn('member'));
    expect(again.data).toEqual(as('COORDINATOR')); // nobody loses by joining
  });

  test('does not lend itself to trying passwords', async () => {
    const link = await t.invited('coordinator', { by: 'admin', into: 'Beta' });
    const trying = () => t.acceptInvitation({ link, password: newPassword });
    const tried = await Promise.all(Array.from({ length: 12 }, trying));
    expect(tried.flatMap(codes).filter((code) => code === 'BAD_USER_INPUT')).toHaveLength(10);
    expect(codes(await t.acceptInvitation({ link, password }))).toEqual(['RATE_LIMITED']);
  });

  test('is sent fifty times in a quarter of an hour', async () => {
    const cookie = await t.signedIn('coordinator');
    await t.reset();
    await t.inviteUser(invitee, cookie);
    await t.run('MATCH (tries:SignInTries) SET tries.at = [i IN range(1, 49) | datetime()]');
    expect(codes(await t.inviteUser(invitee, cookie))).toEqual([]);
    expect(reasons(await t.inviteUser(invitee, cookie))).toEqual(['tooManyLinks']);
  });
});

describe('where no e-mail goes out', () => {
  afterEach(() => t.close());

  test('the link of an invitation is shown to who invites', async () => {
    await t.open({ hasMail: false });
    await t.addAccounts();
    const { data } = await t.inviteUser(invitee, await t.signedIn('coordinator'));
    const { link } = (data as { inviteUser: { link: string } }).inviteUser;
    expect(link).toMatch(/^https:\/\/network\.example\.org\/invitation#[\w-]{43}$/);
    expect(codes(await t.acceptInvitation({ link: secretIn(link), name: 'New', password: newPassword }))).toEqual([]);
  });

  test.each([
    ['refuses the letter', { onRcptTo: (_to: unknown, _session: unknown, done: (error: Error) => void) => done(new Error('No')) }],
    ['offers an encryption that nobody vouches for', { disabledCommands: ['AUTH'] }],
    ['is silent', { onConnect: () => undefined }],
  ])('since the mail server %s, it is shown too; the log says so without the address', async (_what, options) => {
    const deaf = await openMailbox(options);
    await t.open({ mail: deaf.settings });
    await account(t.app, 'admin', 'ADMIN');
    const from = t.lines.length;
    const { data } = await t.inviteUser(invitee, await t.signedIn('admin'));
    expect(data).toMatchObject({ inviteUser: { link: expect.stringContaining('/invitation#') as unknown } });
    const said = t.lines.slice(from).filter((line) => line.includes('The mail server did not take a letter'));
    expect(said).toHaveLength(1);
    expect(said.join()).not.toContain(invitee.email);
    expect(deaf.letters).toEqual([]);
    await deaf.close();
  }); // prettier-ignore

  test('an administrator is shown the link for another’s password, and nobody else anything', async () => {
    await t.open({ hasMail: false });
    await t.addAccounts();
    const nothing = { requestPasswordReset: { sendsMail: false, link: null } };
    const asking = async (name: string, as?: string) =>
      t.requestPasswordReset({ email: `${name}@Example.org` }, as === undefined ? {} : await t.signedIn(as));
    for (const by of [undefined, 'coordinator']) {
      for (const whose of ['member', 'nobody']) expect((await asking(whose, by)).data).toEqual(nothing);
    }
    expect((await asking('admin', 'admin')).data).toEqual(nothing);
    expect(codes(await asking('nobody', 'admin'))).toEqual(['NOT_FOUND']);
    expect(await t.links()).toBe(0);
    const { data } = await asking('member', 'admin');
    const { link } = (data as { requestPasswordReset: { link: string } }).requestPasswordReset;
    expect(link).toMatch(/^https:\/\/network\.example\.org\/reset#[\w-]{43}$/);
    expect(await t.lifetimes()).toEqual([{ minutes: 24 * 60 }]);
    expect(codes(await t.resetPassword({ link: secretIn(link), password: newPassword }))).toEqual([]);
    expect(codes(await t.signIn({ email: 'member@example.org', password: newPassword }))).toEqual([]);
  });
});
