/** No text of a record is ever taken for more than text: sixty that try are shown on every page, and none runs. */
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { elsewhere, scripts } from '../attack/script-payloads.ts';
import { type ScriptedNetwork, scriptedNetwork, writeTexts } from '../attack/scripted-network.ts';
import { type BrowserApp, browserApp, browserTest } from '../browser.ts';
import { drawn, nodeAt, openNetwork, settled } from './network-picture.ts';

let app: BrowserApp;
let network: ScriptedNetwork;
beforeAll(async () => {
  app = await browserApp();
  network = await scriptedNetwork(app);
});
afterAll(() => app.close());

/** What a page did that it should not. */
interface Watch {
  /** What ran: numbers of texts. */
  ran: number[];
  /** What the browser kept it from. */
  violations: string[];
  /** Addresses on other hosts that were asked. */
  asked: string[];
}

/** Watches all that a page does from now on. */
async function watch(page: Page): Promise<Watch> {
  const seen: Watch = { ran: [], violations: [], asked: [] };
  await page.exposeFunction('ran', (number: number) => void seen.ran.push(number));
  await page.exposeFunction('violated', (what: string) => void seen.violations.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { violated } = window as unknown as { violated(what: string): void };
      violated(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on('dialog', (dialog) => {
    seen.ran.push(0);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (new URL(request.url()).hostname === elsewhere) seen.asked.push(request.url());
  });
  return seen;
}

const nothing: Watch = { ran: [], violations: [], asked: [] };

/** Elements that no page of ours has: what a text would become if it were taken for more. */
function strangers(page: Page): Promise<string[]> {
  return page.evaluate((host) => {
    const strange = 'script:not([src]), iframe, object, embed, base, meta[http-equiv], marquee, video, audio, math';
    const hasHandler = (element: Element) => element.getAttributeNames().some((name) => name.startsWith('on'));
    const leadsAway = (element: Element) =>
      ['href', 'src', 'action', 'data'].some((name) => {
        const address = element.getAttribute(name)?.trim() ?? '';
        return (
          (address.includes(host) && !/^(mailto|tel):/.test(address)) ||
          /^(java\s*script|vbscript|data:text)/i.test(address)
        );
      });
    return [...document.querySelectorAll('*')]
      .filter((element) => element.matches(strange) || hasHandler(element) || leadsAway(element))
      .map((element) => element.outerHTML.slice(0, 200));
  }, elsewhere);
}

/** Waits until the page shows a text as it is, then looks for what doesn't belong there. */
async function expectText(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), text);
  expect(await strangers(page)).toEqual([]);
}

async function open(page: Page, address: string, text: string): Promise<void> {
  const response = await page.goto(address);
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
  await expectText(page, text);
}

const size = 20;
const batches = Array.from({ length: scripts.length / size }, (_, i) => scripts.slice(i * size, (i + 1) * size));

describe.each(batches.map((batch, i) => [`${String(i * size + 1)} to ${String((i + 1) * size)}`, batch] as const))(
  'texts %s run',
  (_name, batch) => {
    const [first = ''] = batch;

    browserTest('on no page of records, in no form, no search and no print', async () => {
      const written = await writeTexts(app, batch.join(' '), batch);
      const page = await app.newPage();
      const seen = await watch(page);
      for (const address of network.pages) await open(page, address, first);
      await page.goto(`/organisations/${network.kuopio.id}`);
      await page.getByRole('button', { name: /Muokkaa/ }).first().click(); // prettier-ignore
      await page.getByLabel('Nimi', { exact: true }).first().waitFor();
      expect(await strangers(page)).toEqual([]);
      await page.getByRole('combobox', { name: 'Hae' }).fill('script');
      await page.getByRole('option').first().waitFor();
      expect(await strangers(page)).toEqual([]);
      await open(page, '/search?text=script', first);
      await page.emulateMedia({ media: 'print' });
      await expectText(page, first);
      expect((await page.pdf()).length).toBeGreaterThan(1_000);
      expect(seen).toEqual(nothing);
      process.stdout.write(
        `scripts: ${String(batch.length)} in each of ${String(written)} texts on ${String(network.pages.length + 4)} pages, none ran\n`,
      );
    });

    browserTest('in no label, tooltip, list or card of the network', async () => {
      await writeTexts(app, batch.join(' '), batch);
      const page = await openNetwork(app, '/network?by=organisation&layout=organic');
      const seen = await watch(page);
      await page.reload();
      await settled(page);
      await drawn(page, network.kuopio.id);
      await expectText(page, first);
      const { x, y } = await nodeAt(page, network.kuopio.id);
      await page.mouse.move(x, y, { steps: 4 });
      await page.locator('.tip strong', { hasText: first }).waitFor();
      expect(await strangers(page)).toEqual([]);
      await page.getByRole('list', { name: 'Luettelo' }).getByRole('button').first().click();
      await page.getByRole('region', { name: 'Valittu' }).getByRole('heading', { level: 2 }).waitFor();
      await page.getByRole('combobox', { name: 'Etsi verkostosta' }).fill('script');
      await page.getByRole('option').first().waitFor();
      await expectText(page, first);
      expect(seen).toEqual(nothing);
    });

    browserTest('from no address', async () => {
      const page = await app.newPage();
      const seen = await watch(page);
      for (const text of batch) {
        const value = encodeURIComponent(text);
        await page.goto(`/search?text=${value}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(await strangers(page)).toEqual([]);
      }
      const all = encodeURIComponent(batch.join(' ').slice(0, 1_500));
      const addresses = [
        `/organisations?text=${all}&within=${all}&sectors=${all}&after=${all}`, `/network?in=${all}&select=${all}&by=${all}`,
        `/people?organisation=${all}`, `/organisations/${all}`, `/partnerships/new?organisations=${all}&goals=${all}`,
        `/nowhere/${all}#${all}`,
      ]; // prettier-ignore
      for (const address of addresses) {
        await page.goto(address);
        await page.getByRole('main').waitFor();
        expect(await strangers(page)).toEqual([]);
      }
      expect(seen).toEqual(nothing);
    });
  },
);

browserTest('an address that is none of the web is shown and leads nowhere', async () => {
  const page = await app.newPage();
  const seen = await watch(page);
  for (const text of scripts.filter((each) => /^\s*(java|data:)/i.test(each))) {
    await writeTexts(app, text, [text]);
    await open(page, `/organisations/${network.kuopio.id}`, text.trim().replace(/\s+/g, ' '));
    const leading = page.getByRole('definition').getByRole('link');
    for (const link of await leading.all()) expect(await link.getAttribute('href')).toMatch(/^(https?:|\/)/);
  }
  expect(seen).toEqual(nothing);
});

browserTest('GraphiQL shows them in its answers and runs none', async () => {
  await writeTexts(app, scripts.join(' '), scripts);
  const page = await app.newPage({ locale: 'en-GB', viewport: { width: 1400, height: 900 } });
  const seen = await watch(page);
  const response = await page.goto('/graphiql');
  expect(response?.headers()['content-security-policy']).toContain("script-src 'self';");
  await page.locator('.view-line', { hasText: 'query NetworkByRegion' }).first().waitFor();
  const query = '{ organisations { edges { node { name description otherNames } } } }';
  await page.route('**/graphql', (route) => route.continue({ postData: JSON.stringify({ query }) }));
  await page.getByRole('button', { name: /Execute query/ }).click();
  await page.getByText('"organisations"').first().waitFor();
  await page
    .getByText(/ran\(1\)/)
    .first()
    .waitFor();
  expect(seen).toEqual(nothing);
});
