/** A forgotten password is replaced by link; nobody learns by asking which addresses have accounts. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { saveAccount } from '../../../api/account/save-account.ts';
import { turnOfDay } from '../../../api/turn-of-day/turn-of-day.ts';
import { linkIn } from '../../mailbox.ts';
import { byCommand, offersSeen, password, textOfStore } from './accounts.ts';
import { codes, cookieOf, fieldsOf, LinkStore, newPassword, publicUrl, reasons } from './link-store.ts';

const t = new LinkStore();
beforeAll(async () => {
  await t.open();
  await t.addAccounts('raced', 'late', 'timed');
});
beforeEach(() => t.reset());
afterAll(() => t.close());

/** Asks for another password; the secret that comes by e-mail. */
const asked = (name: string) =>
  t.sentBy(`${name}@example.org`, () => t.requestPasswordReset({ email: `${name}@example.org` }));

describe('a forgotten password', () => {
  test('is replaced by a link that comes by e-mail; that ends every session and every other link', async () => {
    const session = await t.signedIn('member');
    const other = await asked('member');
    const answered = await t.requestPasswordReset({ email: 'Member@Example.org' }, {}, 'sv');
    expect(answered.data).toEqual({ requestPasswordReset: { sendsMail: true, link: null } });
    const letter = await t.mailbox.letterTo('member@example.org', 2);
    expect(letter.subject).toBe('Nytt lösenord till Kumppanuus');
    expect(letter.text).toMatch(/^Hej!\n\nEtt nytt lösenord .*\nhttps/s);
    const { link, secret } = linkIn(letter);
    expect(link).toBe(`${publicUrl}/reset#${secret}`);
    const about = { kind: 'RESET', email: 'member@example.org', hasAccount: true };
    expect((await t.told(secret)).data).toMatchObject({ accountLink: about });

    expect(fieldsOf(await t.resetPassword({ link: secret, password: 'too short' }))).toEqual(['password']);
    const answer = await t.resetPassword({ link: secret, password: newPassword });
    expect(answer.data).toMatchObject({ resetPassword: { viewer: { user: { email: 'member@example.org' } } } });
    expect(await t.offers(cookieOf(answer))).toBe(offersSeen.ofAlpha);
    expect(await t.offers(session)).toBe(offersSeen.everyone);
    for (const used of [secret, other]) {
      expect(reasons(await t.resetPassword({ link: used, password }))).toEqual(['linkOver']);
    }
    expect(codes(await t.signIn({ email: 'member@example.org', password }))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await t.signIn({ email: 'member@example.org', password: newPassword }))).toEqual([]);
  });

  test('is replaced once by ten who open the link at once', async () => {
    const link = await asked('raced');
    const racing = Array.from({ length: 10 }, (_, i) =>
      t.resetPassword({ link, password: `twelve chars ${String(i)}` }),
    );
    expect((await Promise.all(racing)).flatMap(reasons)).toEqual(Array<string>(9).fill('linkOver'));
  });

  test('is not replaced after an hour, nor once the password was changed otherwise', async () => {
    const first = await asked('late');
    expect(await t.lifetimes()).toEqual([{ minutes: 60 }]);
    await t.changePassword({ currentPassword: password, newPassword }, await t.signedIn('late'));
    expect(reasons(await t.resetPassword({ link: first, password }))).toEqual(['linkOver']);
    const second = await asked('late');
    await saveAccount(byCommand(t.app), { email: 'late@example.org', password });
    expect(reasons(await t.resetPassword({ link: second, password }))).toEqual(['linkOver']);
    const third = await asked('late');
    await t.expire();
    expect(reasons(await t.resetPassword({ link: third, password }))).toEqual(['linkOver']);
  });

  test('is asked for without telling whether the address has an account, by word or by time', async () => {
    const times = { timed: new Array<number>(), nobody: new Array<number>() };
    for (let i = 0; i < 60; i += 1) {
      await t.reset();
      for (const name of i % 2 === 0 ? (['timed', 'nobody'] as const) : (['nobody', 'timed'] as const)) {
        const began = performance.now();
        const { data } = await t.requestPasswordReset({ email: `${name}@example.org` });
        times[name].push(performance.now() - began);
        expect(data).toEqual({ requestPasswordReset: { sendsMail: true, link: null } });
      }
    }
    const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[list.length / 2] ?? 0;
    const [known, unknown] = [median(times.timed), median(times.nobody)];
    process.stdout.write(
      `Asked for a known address: ${known.toFixed(2)} ms, an unknown one: ${unknown.toFixed(2)} ms\n`,
    );
    expect(known / unknown).toBeGreaterThan(0.7);
    expect(known / unknown).toBeLessThan(1.4);
  });
});

test('no link and no password is in the store or in the log, and old links are removed with the day', async () => {
  const secret = await t.invited('kept');
  await t.acceptInvitation({ link: secret, name: 'Kept', password: 'a password to keep' });
  const left = await t.invited('left');
  for (const text of [await textOfStore(t.app), t.lines.join('')]) {
    expect(text.length).toBeGreaterThan(100);
    for (const kept of [secret, left, 'a password to keep']) expect(text).not.toContain(kept);
  }
  await t.expire();
  await t.run("MERGE (lock:Lock {name: 'turn-of-day'}) SET lock.day = date('2000-01-01')");
  await turnOfDay(t.app.graph)('2026-06-16');
  expect(await t.links()).toBe(0);
});

test('three letters go to one address in a quarter of an hour, on ten requests from one network address', async () => {
  const before = t.lettersTo('coordinator@example.org');
  const asking = Array.from(
    { length: 10 },
    (_, i) => `r${String(i)}: requestPasswordReset(input: {email: "coordinator@example.org"}) { sendsMail }`,
  );
  expect(codes(await t.ask(`mutation { ${asking.join('\n')} }`))).toEqual([]);
  expect(reasons(await t.requestPasswordReset({ email: 'nobody@example.org' }))).toEqual(['tooManyLinks']);
  await t.app.app.close(); // sends what is under way
  expect(t.lettersTo('coordinator@example.org')).toBe(before + 3);
});
