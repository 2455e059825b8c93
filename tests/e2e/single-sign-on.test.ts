/** Signing in over the pages of a real provider. */
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect } from 'vitest';
import { loadSeed } from '../../seed/load.ts';
import { account } from '../api/account/accounts.ts';
import { type BrowserApp, browserApp, browserTest, expectAccessible } from '../browser.ts';
import { loadedOn } from '../test-app.ts';
import { type RealProvider, realProvider } from './oidc-provider.ts';
import { openPage } from './records.ts';

let app: BrowserApp;
let provider: RealProvider;
beforeAll(async () => {
  provider = await realProvider();
  const { issuer, clientId, clientSecret } = provider;
  app = await browserApp({ oidc: { issuer, clientId, clientSecret, name: 'Kaupungin tunnus' } });
  provider.openFor(`${app.url}/sign-in/oidc/callback`);
  await loadSeed(app.graph, 'reference', { today: loadedOn });
  await account(app, 'sisko', 'MEMBER');
});
afterAll(async () => {
  await app.close();
  await provider.close();
});

/** Sets out, gives an address at the provider's own pages, and agrees. */
async function signIn(page: Page, address: string): Promise<void> {
  await page.route(/googleapis/, (route) => route.abort());
  await openPage(page, '/sign-in');
  await expectAccessible(page);
  await page.getByRole('link', { name: /Kaupungin tunnus/ }).click();
  await page.waitForURL(`${provider.issuer}/**`);
  await page.locator('input[name=login]').fill(address);
  await page.locator('input[name=password]').fill('any');
  await page.locator('button[type=submit]').click();
  await page.locator('input[name=prompt][value=consent]').waitFor({ state: 'attached' });
  await page.locator('button[type=submit]').click();
}

browserTest('who has an account is signed in to it, now and again', async () => {
  for (let i = 0; i < 2; i += 1) {
    const page = await app.newPage();
    await signIn(page, 'sisko@example.org');
    await page.waitForURL(`${app.url}/network`);
    await page.getByRole('link', { name: 'sisko: oma tunnus' }).waitFor();
    const names = (await page.context().cookies(app.url)).map(({ name }) => name);
    expect(names).toContain('session');
    expect(names).not.toContain('sign-in');
  }
});

browserTest('who has none is told whom to ask, in their language', async () => {
  for (const [locale, said] of [['fi-FI', /Pyydä kutsu/], ['sv-FI', /bjuda in dig/]] as const) {
    const page = await app.newPage({ locale });
    await signIn(page, 'nobody@example.org');
    await page.getByRole('alert').getByText(said).waitFor();
    await expectAccessible(page);
    expect((await page.context().cookies(app.url)).map(({ name }) => name)).not.toContain('session');
  }
}); // prettier-ignore
