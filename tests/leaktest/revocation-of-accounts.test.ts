/** What is taken from an account counts at once: for its sessions and its tokens alike. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveAccount } from '../../api/account/save-account.ts';
import {
  account, bearing, byCommand, offersFor, offersSeen, signedIn, storeWithOffers, token,
} from '../api/account/accounts.ts'; // prettier-ignore
import { idNamed } from '../small-network.ts';
import type { TestApp } from '../test-app.ts';

const wanted = Number(process.env['LEAKTEST_REVOCATIONS'] ?? 400) / 8;

let t: TestApp;
beforeAll(async () => {
  t = await storeWithOffers();
});
afterAll(() => t.close());

test(`none of ${String(2 * wanted)} reads right after an organisation was taken from an account is stale`, async () => {
  const email = await account(t, 'member', 'MEMBER');
  const { token: secret } = await token(t, email);
  const credentials = [await signedIn(t, email), bearing(secret)];
  const seen = () => Promise.all(credentials.map((headers) => offersFor(t, headers)));
  const belongTo = (...names: string[]) =>
    saveAccount(byCommand(t), { email, organisations: names.map((name) => ({ id: idNamed(name), role: 'MEMBER' })) });
  let stale = 0;
  for (let revoked = 1; revoked <= wanted; revoked += 1) {
    await belongTo('Alpha');
    if (revoked % 10 === 0) expect(await seen()).toEqual([offersSeen.ofAlpha, offersSeen.ofAlpha]);
    await belongTo();
    stale += (await seen()).filter((offers) => offers !== offersSeen.network).length;
  }
  process.stdout.write(`organisations taken: ${String(wanted)}, stale reads: ${String(stale)}\n`);
  expect(stale).toBe(0);
}, 300_000);
