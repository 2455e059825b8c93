/** Tests that every page of records is sound: accessible, and no wider than its window. */
import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import { type BrowserApp, browserTest, expectAccessible } from '../browser.ts';
import { demoApp } from './demo-app.ts';
import { ask, openPage } from './records.ts';

const missing = '00000000-0000-4000-8000-000000000000';

/** Addresses of each part of the page: its list, filled and empty, its form, a record that isn't there. */
const addresses = {
  organisations: ['/organisations', '/organisations?text=xqzw', '/organisations/new', `/organisations/${missing}`],
  goals: ['/goals', '/goals/new', `/goals/${missing}`],
  partnerships: ['/partnerships', '/partnerships?text=xqzw', '/partnerships/new', `/partnerships/${missing}`],
  people: ['/people', '/people/new', `/people/${missing}`],
  agreements: [`/agreements/${missing}`],
  search: ['/search', '/search?text=hyvinvointi', '/search?text=xqzwv'],
};

const app = demoApp();

for (const [part, fixed] of Object.entries(addresses)) {
  browserTest(`axe finds nothing on the pages of ${part}, and nothing is wider than the window`, async () => {
    const page = await app().newPage({ reducedMotion: 'reduce' });
    const records = (await recordPages(app())).filter((address) => address.startsWith(`/${part}/`));
    for (const address of [...fixed, ...records]) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await openPage(page, address);
      await expectAccessible(page);
      expect(await page.getByRole('heading', { level: 1 }).count(), address).toBe(1);
      expect(await page.title(), address).toMatch(/\S – Kumppanuus$/);
      for (const width of [360, 2560]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overflow(page), `${address} at ${width} px`).toBe(0);
      }
    }
  });
}

browserTest('axe finds nothing in forms with errors, open lists and dialogs, in the dark', async () => {
  const page = await app().newPage({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await openPage(page, '/organisations/new');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.getByRole('combobox', { name: /Kotipaikka/ }).click();
  await page.getByRole('option', { name: /Etelä-Savo/ }).waitFor();
  await expectAccessible(page);
  const [organisation = ''] = await recordPages(app());
  await openPage(page, organisation);
  await page.getByRole('button', { name: 'Lisää tarve' }).click();
  await page.getByRole('combobox', { name: 'Hae' }).fill('mikkeli');
  await page
    .getByRole('option', { name: /Mikkeli/ })
    .first()
    .waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Poista', exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page);
});

browserTest('a server that doesn’t answer leaves a page that says so, without a violation', async () => {
  const page = await app().newPage({ reducedMotion: 'reduce' });
  await page.route('**/graphql', (route) => route.abort());
  await page.route('**/health', (route) => route.abort()); // else the page may be back before it is told to try
  for (const address of ['/organisations', `/organisations/${missing}`, '/search?text=tori']) {
    await page.goto(address);
    await page.getByRole('heading', { name: 'Ei yhteyttä palvelimeen' }).first().waitFor();
    await expectAccessible(page);
  }
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
  await page.getByRole('heading', { name: 'Ei yhteyttä palvelimeen' }).waitFor({ state: 'detached' });
});

browserTest(
  'a question that could not be answered in time is asked again, and the reader sees the answer alone',
  async () => {
    const page = await app().newPage({ reducedMotion: 'reduce' });
    const errors = [{ message: 'Not now', extensions: { code: 'UNAVAILABLE' } }];
    const late = { status: 503, contentType: 'application/graphql-response+json', body: JSON.stringify({ errors }) };
    let isFirst = true;
    await page.route('**/graphql', async (route) => {
      if (!isFirst || !route.request().postData()?.includes('query Goals(')) return route.fallback();
      isFirst = false;
      return route.fulfill(late);
    });
    await page.addInitScript(noteTroubles);
    await page.goto('/goals');
    await page.getByRole('main').getByRole('listitem').first().waitFor();
    expect(isFirst).toBe(false);
    expect(await page.evaluate('troubles')).toEqual([]);
  },
);

/** Runs in the page: keeps what is said of trouble, also where it is taken back at once. */
const noteTroubles = `
  globalThis.troubles = [];
  new MutationObserver(() => {
    for (const { textContent } of document.querySelectorAll('[role=alert], .banner.warning')) troubles.push(textContent);
  }).observe(document, { childList: true, subtree: true });
`;

/** How many pixels the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}

/** The addresses of one record of each kind, the richest there are. */
async function recordPages(app: BrowserApp): Promise<string[]> {
  const query = `{
    organisations(first: 1, orderBy: { field: PARTNERSHIPS, direction: DESC }) { edges { node { id } } }
    goals(first: 1) { edges { node { id } } }
    partnerships(first: 1, orderBy: { field: STEP, direction: DESC }) { edges { node { id } } }
    people(first: 1) { edges { node { id } } }
    agreements(first: 1) { edges { node { id } } }
  }`;
  const data = await ask<Record<string, { edges: { node: { id: string } }[] }>>(app, query);
  return Object.entries(data).flatMap(([list, { edges }]) => edges.map(({ node }) => `/${list}/${node.id}`));
}
