/** One's own account on the page: API tokens and the password; and the accounts of all for an administrator. */
import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import { account, bearing, password } from '../api/account/accounts.ts';
import { browserTest, expectAccessible } from '../browser.ts';
import { demoApp } from './demo-app.ts';
import { choose, openPage } from './records.ts';

const app = demoApp();

async function signedIn(email: string, secret = password, locale = 'fi-FI'): Promise<Page> {
  const page = await app().newPage({ locale, reducedMotion: 'reduce' });
  await openPage(page, '/sign-in');
  await page.getByLabel(/Sähköposti|E-post/).fill(email);
  await page.getByLabel(/Salasana|Lösenord/).fill(secret);
  await page.getByRole('button', { name: /^(Kirjaudu|Logga in)$/ }).click();
  await page.waitForURL('**/network');
  return page;
}

/** What the API answers with a token of the question who asks. */
async function whoReads(secret: string): Promise<unknown> {
  const { status, data } = await app().ask('{ viewer { user { email } } }', {}, { headers: bearing(secret) });
  return status === 200 ? data : status;
}

browserTest('a token is made, shown once, used, and revoked', async () => {
  const email = await account(app(), 'iris', 'MEMBER');
  const page = await signedIn(email);
  await page.getByRole('link', { name: 'iris: oma tunnus' }).click();
  await page.getByRole('heading', { level: 1, name: 'Oma tunnus' }).waitFor();
  await page.getByText(email).waitFor();

  await page.getByRole('button', { name: 'Luo avain' }).click();
  await page.getByLabel('Mihin sitä käytetään').fill('Vuosiraportti');
  await page.getByLabel('Viimeinen päivä').fill('2999-01-01');
  await page.getByRole('button', { name: 'Luo avain' }).last().click();
  await page.getByRole('alert').getByText('Tarkista').waitFor();
  expect(await page.getByLabel('Viimeinen päivä').getAttribute('aria-invalid')).toBe('true');
  const soon = new Date(Date.now() + 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  await page.getByLabel('Viimeinen päivä').fill(soon);
  await page.getByRole('button', { name: 'Luo avain' }).last().click();
  const secret = await page.getByLabel('API-avain', { exact: true }).inputValue();
  expect(secret).toMatch(/^kmp_[\w-]{43}$/);
  await expectAccessible(page);
  await page.getByText('ei vielä käytetty').waitFor();
  expect(await whoReads(secret)).toEqual({ viewer: { user: { email } } });

  await openPage(page, '/account');
  await page.getByText(/^käytetty /).waitFor();
  expect(await page.getByLabel('API-avain', { exact: true }).count()).toBe(0);
  await page.getByRole('button', { name: 'Peru Vuosiraportti' }).click();
  await page.getByRole('dialog', { name: 'Perutaanko Vuosiraportti?' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Peru', exact: true }).click();
  await page.getByText('Ei vielä yhtään').waitFor();
  expect(await whoReads(secret)).toBe(401);
});

browserTest('the password is changed by who knows it, and the session here goes on', async () => {
  const email = await account(app(), 'pauli', 'MEMBER');
  const page = await signedIn(email);
  await openPage(page, '/account');
  await page.getByRole('button', { name: 'Vaihda salasana' }).click();
  await page.getByLabel('Nykyinen salasana').fill('something else');
  await page.getByLabel('Uusi salasana').fill('another good one');
  await page.getByRole('button', { name: 'Vaihda salasana' }).last().click();
  await page.getByText('Nykyinen salasana on väärä').waitFor();
  await page.getByLabel('Nykyinen salasana').fill(password);
  await page.getByRole('button', { name: 'Vaihda salasana' }).last().click();
  await page.getByText('Salasana vaihdettiin').waitFor();
  await openPage(page, '/account');
  await page.getByText(email).waitFor();
  await signedIn(email, 'another good one');
});

browserTest('an administrator gives another role and organisations, and signs an account out', async () => {
  const [admin, other] = [await account(app(), 'aatos', 'ADMIN'), await account(app(), 'vilma', 'MEMBER')];
  const theirs = await signedIn(other);
  const page = await signedIn(admin);
  await page.getByRole('link', { name: 'Tunnukset' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tunnukset' }).waitFor();
  await expectAccessible(page);
  for (const width of [360, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  const row = page.getByRole('listitem').filter({ hasText: other });
  await row.getByText('Istuntoja: 1').waitFor();
  await row.getByRole('button', { name: 'Kirjaa vilma ulos kaikkialta' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kirjaa ulos kaikkialta' }).click();
  await row.getByText('Istuntoja: 0').waitFor();
  await openPage(theirs, '/account');
  await theirs.getByRole('heading', { name: 'Et ole kirjautunut' }).waitFor();

  await row.getByRole('button', { name: 'Muuta: vilma' }).click();
  await page.getByLabel('Rooli').selectOption({ label: 'verkoston koordinaattori' });
  await choose(page, 'Lisää organisaatio', 'Saimaanrannan', /Saimaanrannan hyvinvointiyhdistys/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await row.getByText('verkoston koordinaattori').waitFor();
  await row.getByRole('link', { name: /Saimaanrannan/ }).waitFor();

  const again = await signedIn(other, password, 'sv-FI');
  await openPage(again, '/account');
  await again.getByText('nätverkets koordinator').waitFor();
  await expectAccessible(again);
  await openPage(again, '/accounts');
  await again.getByText(/administratör/i).first().waitFor(); // prettier-ignore
  expect(await again.getByText(admin).count()).toBe(0);
});
