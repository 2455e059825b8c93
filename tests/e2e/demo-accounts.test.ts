/** Entering the demo on the page: six ways in, a banner that says so, and what one coordinator keeps from the other. */
import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import { type BrowserApp, browserTest, expectAccessible } from '../browser.ts';
import { demoApp } from './demo-app.ts';
import { ask, openPage } from './records.ts';

const app = demoApp();

/** What stands where there is nothing to see. */
const missing = 'tai se ei näy sinulle';

interface DemoAccount {
  name: string;
  demoPart: string;
  organisations: { organisation: { id: string; name: string } }[];
}

async function demoAccounts(): Promise<DemoAccount[]> {
  const query = '{ demoAccounts { name demoPart organisations { organisation { id name } } } }';
  return (await ask<{ demoAccounts: DemoAccount[] }>(app(), query)).demoAccounts;
}

async function enter(page: Page, name: string): Promise<void> {
  await openPage(page, '/sign-in');
  await page.getByRole('button', { name: `Astu sisään: ${name}` }).click();
  await page.waitForURL('**/network*'); // the page begins anew: until then it would break off what is opened next
  await banner(page).getByText(name).waitFor();
}

const banner = (page: Page) => page.getByRole('region', { name: 'Esittely', exact: true });

browserTest('each of the six is entered with a click, the banner says who one is, and one leaves again', async () => {
  const page = await app().newPage();
  await openPage(page, '/organisations');
  await page.getByRole('link', { name: 'Kokeile roolia' }).click();
  await page.getByRole('heading', { level: 1, name: 'Kokeile roolia' }).waitFor();
  const accounts = await demoAccounts();
  expect(accounts).toHaveLength(6);
  expect(await page.getByRole('button', { name: /^Astu sisään/ }).count()).toBe(6);
  expect(await page.getByLabel('Salasana').count()).toBe(0);
  for (const { name, organisations } of accounts) {
    await enter(page, name);
    for (const { organisation } of organisations) expect(await banner(page).textContent()).toContain(organisation.name);
    await page.getByRole('link', { name: `${name}: oma tunnus` }).waitFor();
  }
  await banner(page).getByRole('link', { name: 'Vaihda' }).click();
  await page.getByRole('button', { name: /^Astu sisään/ }).first().waitFor(); // prettier-ignore
  await banner(page).getByRole('button', { name: 'Poistu' }).click();
  await page.getByRole('link', { name: 'Kokeile roolia' }).waitFor();
  expect(await banner(page).count()).toBe(0);
});

/** An address of each kind that the members of one organisation may open and those of another may not. */
async function keptFrom({ graph }: BrowserApp, own: string, other: string): Promise<string[]> {
  const rows = await graph.read(
    `MATCH (record:Record)
     WHERE $own IN record.audience AND NOT $other IN record.audience
       AND (record:Person AND record.visibility = 'OWN' OR record:Partnership AND record.visibility = 'PARTIES')
     RETURN CASE WHEN record:Person THEN '/people/' ELSE '/partnerships/' END AS list, min(record.id) AS id`,
    { own, other },
  );
  return rows.map(({ list, id }) => String(list) + String(id));
}

browserTest('what one of the two coordinators opens is not there for the other', async () => {
  const coordinators = (await demoAccounts()).filter(({ demoPart }) => demoPart === 'COORDINATOR');
  const sides = coordinators.map(({ name, organisations }) => ({ name, id: organisations[0]?.organisation.id ?? '' }));
  const page = await app().newPage();
  let opened = 0;
  for (const [own, other] of [sides, sides.toReversed()]) {
    const addresses = await keptFrom(app(), own?.id ?? '', other?.id ?? '');
    await enter(page, own?.name ?? '');
    for (const address of addresses) {
      await openPage(page, address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.getByText(missing).count(), address).toBe(0);
    }
    await enter(page, other?.name ?? '');
    for (const address of addresses) {
      await openPage(page, address);
      await page.getByText(missing).first().waitFor(); // prettier-ignore
    }
    opened += addresses.length;
  }
  expect(opened).toBeGreaterThanOrEqual(3);
});

browserTest('axe finds nothing on the way into the demo and in it, in Finnish and Swedish, on a narrow screen', async () => {
  for (const [locale, enterName] of [['fi-FI', /^Astu sisään: Aino/], ['sv-FI', /^Gå in som Aino/]] as const) {
    const page = await app().newPage({ locale, reducedMotion: 'reduce', viewport: { width: 360, height: 800 } });
    await openPage(page, '/sign-in');
    await expectAccessible(page);
    expect(await overflow(page)).toBe(0);
    await page.getByRole('button', { name: enterName }).click();
    await page.getByRole('region', { name: /^(Esittely|Demo)$/ }).waitFor();
    await openPage(page, '/account');
    await expectAccessible(page);
    expect(await overflow(page)).toBe(0);
  }
}); // prettier-ignore

/** How many pixels the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
