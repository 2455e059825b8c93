/** The link that the server prints at its start, which makes the first administrator. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeSetUpLink } from '../../../api/account/set-up.ts';
import { account, offersSeen, password } from './accounts.ts';
import { codes, cookieOf, fieldsOf, LinkStore, publicUrl, reasons, secretIn, who } from './link-store.ts';

const t = new LinkStore();
beforeEach(() => t.open());
afterEach(() => t.close());

describe('the setup link', () => {
  const first = { email: 'First@Example.org', name: 'First', password };

  test('makes the first administrator, signs them in and closes the store, once', async () => {
    const link = String(await makeSetUpLink(t.app.graph, publicUrl));
    expect(link).toMatch(/^https:\/\/network\.example\.org\/setup#[\w-]{43}$/);
    expect((await t.told(secretIn(link))).data).toMatchObject({ accountLink: { kind: 'SETUP', email: null } });
    expect(await t.offers()).toBe(offersSeen.all);
    const answer = await t.setUp({ ...first, link: secretIn(link) });
    expect(answer.errors).toEqual([]);
    const user = { email: 'first@example.org', name: 'First', role: 'ADMIN' };
    expect(answer.data).toEqual({ setUp: { viewer: { user, organisations: [] } } });
    expect(await t.offers()).toBe(offersSeen.everyone);
    expect(await t.offers(cookieOf(answer))).toBe(offersSeen.network);
    expect(codes(await t.setUp({ ...first, email: 'second@example.org', link: secretIn(link) }))).toEqual(['NOT_FOUND']);
    expect(codes(await t.signIn({ email: first.email, password }))).toEqual([]);
    expect(await makeSetUpLink(t.app.graph, publicUrl)).toBeUndefined();
  }); // prettier-ignore

  test('holds for half an hour, until a later start, or until there is an account', async () => {
    const earlier = await t.setUpSecret();
    const link = await t.setUpSecret();
    expect(reasons(await t.setUp({ ...first, link: earlier }))).toEqual(['linkOver']);
    expect(await t.lifetimes()).toEqual([{ minutes: 30 }]);
    await account(t.app, 'member', 'MEMBER');
    expect(reasons(await t.setUp({ ...first, link }))).toEqual(['setUpAlready']);
    expect(reasons(await t.told(link))).toEqual(['setUpAlready']);
    await t.expire();
    expect(reasons(await t.setUp({ ...first, link }))).toEqual(['linkOver']);
  });

  test('of ten who open it at once, also by aliases in one request, one becomes the administrator', async () => {
    const link = await t.setUpSecret();
    const each = (i: number) => ({ ...first, email: `admin${String(i)}@example.org`, link });
    const aliases = `mutation ($a: SetUpInput!, $b: SetUpInput!) { a: setUp(input: $a) ${who} b: setUp(input: $b) ${who} }`;
    const answers = await Promise.all([
      ...Array.from({ length: 8 }, (_, i) => t.setUp(each(i))),
      t.ask(aliases, { a: each(8), b: each(9) }),
    ]);
    expect(answers.flatMap(codes)).toHaveLength(9);
    expect(await t.app.graph.read('MATCH (user:User) RETURN user.role AS role')).toEqual([{ role: 'ADMIN' }]);
  });

  test('is kept where what is given won’t do, and does nothing that another link does', async () => {
    const link = await t.setUpSecret();
    expect(fieldsOf(await t.setUp({ ...first, email: 'first', link }))).toEqual(['email']);
    expect(fieldsOf(await t.setUp({ ...first, password: 'too short', link }))).toEqual(['password']);
    expect(reasons(await t.resetPassword({ link, password }))).toEqual(['linkOver']);
    expect(reasons(await t.acceptInvitation({ link, name: 'First', password }))).toEqual(['linkOver']);
    expect(codes(await t.setUp({ ...first, link }))).toEqual([]);
  });

  test('is the only way in where others than this machine reach the server', async () => {
    await t.close();
    await t.open({ reach: 'NETWORK' });
    expect(await t.offers()).toBe(offersSeen.everyone);
    const goal = 'mutation { createGoal(input: { title: "Planted" }) { goal { id } } }';
    expect(codes(await t.ask(goal))).toEqual(['UNAUTHENTICATED']);
    const answer = await t.setUp({ ...first, link: await t.setUpSecret() });
    expect(await t.offers(cookieOf(answer))).toBe(offersSeen.network);
  });
});
