/** From the first start of a store to someone who forgot their password: every way that links lead, on the page. */
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { makeSetUpLink } from '../../api/account/set-up.ts';
import { account, password } from '../api/account/accounts.ts';
import { writeNetwork } from '../api/compiler/write-network.ts';
import { type BrowserApp, browserApp, browserTest, expectAccessible } from '../browser.ts';
import { linkIn, type Mailbox, openMailbox } from '../mailbox.ts';
import { openPage } from './records.ts';
import { signedInPage } from './signed-in-page.ts';
import { idNamed, SmallNetwork } from '../small-network.ts';

vi.setConfig({ testTimeout: 120_000 }); // one walk opens many pages, and axe looks at each

let app: BrowserApp;
let mailbox: Mailbox;
beforeAll(async () => {
  mailbox = await openMailbox();
  app = await browserApp({ mail: mailbox.settings });
  await writeNetwork(app.graph, new SmallNetwork().organisation('Saimaan yhdistys'));
});
afterAll(async () => {
  await app.close();
  await mailbox.close();
});

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Waits until the page has begun anew as someone. */
async function arrive(page: Page, name: string): Promise<void> {
  await page.waitForURL('**/network');
  await page.getByText(name, { exact: true }).first().waitFor();
}

/** Fails where the page is not sound at the width of a telephone. */
async function expectSound(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expectAccessible(page);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  if (size) await page.setViewportSize(size);
}

browserTest('a store is set up, and a person invited who accepts', async () => {
  const setUp = String(await makeSetUpLink(app.graph, app.url));

  const admin = await app.newPage({ reducedMotion: 'reduce' });
  await openPage(admin, setUp);
  await heading(admin, 'Ensimmäinen ylläpitäjä').waitFor();
  await expectSound(admin);
  await admin.getByLabel('Sähköposti').fill('aino@example.org');
  await admin.getByLabel('Nimi').fill('Aino');
  await admin.getByLabel('Salasana').fill('too short');
  await press(admin, 'Luo tili');
  await admin.getByText('Salasanassa on oltava 12–200 merkkiä.').waitFor();
  await admin.getByLabel('Salasana').fill(password);
  await press(admin, 'Luo tili');
  await arrive(admin, 'Aino');

  await openPage(admin, `/organisations/${idNamed('Saimaan yhdistys')}`);
  await press(admin, 'Kutsu henkilö');
  await admin.getByLabel('Sähköposti').fill('ville@example');
  await press(admin, 'Kutsu');
  await admin.getByText('Anna sähköpostiosoite muodossa').waitFor();
  await expectSound(admin);
  await admin.getByLabel('Sähköposti').fill('ville@example.org');
  await admin.getByRole('radio', { name: /koordinaattori/i }).check();
  await press(admin, 'Kutsu');
  await admin.getByText('Kutsu lähti osoitteeseen ville@example.org.').waitFor();

  const invitation = linkIn(await mailbox.letterTo('ville@example.org')).link;
  const listed = admin.getByRole('listitem').filter({ hasText: 'ville@example.org' });
  await listed.getByText('koordinaattori', { exact: true }).waitFor();
  await listed.getByText('kutsuja: Aino').waitFor();
  await admin.getByRole('button', { name: 'Peru kutsu: ville@example.org' }).waitFor();
  await expectSound(admin);
  const invited = await app.newPage({ reducedMotion: 'reduce', locale: 'sv-FI' });
  const requested: string[] = [];
  invited.on('request', (request) => requested.push(`${request.url()} ${request.headers()['referer'] ?? ''}`));
  await openPage(invited, invitation);
  await invited.getByText('Aino bjuder in dig till Saimaan yhdistys, som koordinator.').waitFor();
  await expectSound(invited);
  await invited.getByLabel('Namn').fill('Ville');
  await invited.getByLabel('Lösenord').fill(password);
  await press(invited, 'Ta emot inbjudan');
  await arrive(invited, 'Ville');
  expect(requested.filter((request) => request.includes(invitation.split('#')[1] ?? 'no secret'))).toEqual([]);
  expect(await invited.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain(
    invitation.split('#')[1],
  );

  await openPage(invited, invitation);
  await invited.getByText('Länken gäller inte längre').waitFor();
  await expectSound(invited);
  expect(mailbox.letters).toHaveLength(1);
});

browserTest(
  'an invitation is withdrawn from the keyboard, and its link leads nowhere; a member sees who is invited',
  async () => {
    await account(app, 'veli', 'MEMBER', { memberOf: ['Saimaan yhdistys'] });
    await account(app, 'anni', 'ADMIN');
    const path = `/organisations/${idNamed('Saimaan yhdistys')}`;
    const admin = await signedInPage(app, 'anni', { reducedMotion: 'reduce' });
    await openPage(admin, path);
    await press(admin, 'Kutsu henkilö');
    await admin.getByLabel('Sähköposti').fill('outi@example.org');
    await admin.getByLabel(/^Nimi/).fill('Outi');
    await press(admin, 'Kutsu');
    await admin.getByText('Kutsu lähti osoitteeseen outi@example.org.').waitFor();

    const member = await signedInPage(app, 'veli', { locale: 'en-GB', reducedMotion: 'reduce' });
    await openPage(member, path);
    await member.getByRole('listitem').filter({ hasText: 'outi@example.org' }).getByText('sent by anni').waitFor();
    await expectSound(member);
    expect(await member.getByRole('button', { name: /^(Withdraw|Invite)/ }).count()).toBe(0);

    await admin.getByRole('button', { name: 'Peru kutsu: Outi' }).focus();
    await admin.keyboard.press('Enter');
    const question = admin.getByRole('dialog', { name: 'Perutaanko kutsu: Outi?' });
    await question.waitFor();
    await expectAccessible(admin);
    await question.getByRole('button', { name: 'Peru', exact: true }).focus();
    await admin.keyboard.press('Enter');
    await admin.getByText('Kutsun vastaanottanut saa tilin').waitFor();
    expect(await admin.getByText('outi@example.org').count()).toBe(0);
    await openPage(member, path);
    await member.getByRole('heading', { name: 'History' }).waitFor();
    expect(await member.getByText('outi@example.org').count()).toBe(0);

    await openPage(member, linkIn(await mailbox.letterTo('outi@example.org')).link);
    await member.getByText('This link no longer works').waitFor();
  },
);

browserTest('a forgotten password is replaced, and nobody learns who has an account', async () => {
  const email = await account(app, 'veera', 'NETWORK_COORDINATOR');
  const elsewhere = await app.newPage();
  await openPage(elsewhere, '/sign-in');
  await elsewhere.getByLabel('Sähköposti').fill(email);
  await elsewhere.getByLabel('Salasana').fill(password);
  await press(elsewhere, 'Kirjaudu');
  await arrive(elsewhere, 'veera');

  const forgetful = await app.newPage({ reducedMotion: 'reduce' });
  await openPage(forgetful, '/sign-in');
  await forgetful.getByRole('link', { name: 'Unohditko salasanasi?' }).click();
  await heading(forgetful, 'Unohditko salasanasi?').waitFor();
  await expectSound(forgetful);
  for (const address of ['nobody@example.org', email]) {
    await forgetful.getByLabel('Sähköposti').fill(address);
    await press(forgetful, 'Lähetä linkki');
    await forgetful.getByText(`Jos osoitteella ${address} on tili, sinne on lähtenyt viesti`).waitFor();
    await expectSound(forgetful);
    await press(forgetful, 'Pyydä uusi linkki');
  }
  await openPage(forgetful, linkIn(await mailbox.letterTo(email)).link);
  await forgetful.getByText(`Tilille ${email}.`).waitFor();
  await expectSound(forgetful);
  await forgetful.getByLabel('Salasana').fill('another twelve');
  await press(forgetful, 'Aseta salasana');
  await arrive(forgetful, 'veera');
  await openPage(elsewhere, '/network');
  await elsewhere.getByRole('link', { name: 'Kirjaudu' }).waitFor(); // signed out by the new password
  expect(mailbox.letters.flatMap(({ to }) => to)).not.toContain('nobody@example.org');
});

browserTest('a link that is none says what to do, and so does a page without one', async () => {
  const page = await app.newPage({ reducedMotion: 'reduce' });
  for (const path of ['setup', 'invitation', 'reset', `reset#${'a'.repeat(43)}`]) {
    await openPage(page, `/${path}`);
    await page.getByRole('heading', { name: 'Linkki ei ole enää voimassa' }).waitFor();
    await expectSound(page);
  }
});
