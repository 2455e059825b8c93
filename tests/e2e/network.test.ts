import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect } from 'vitest';
import { loadSeed } from '../../seed/load.ts';
import { type BrowserApp, browserApp, browserTest, expectAccessible } from '../browser.ts';
import { loadedOn } from '../test-app.ts';
import { drawn, edgesDrawn, nodeAt, openNetwork, pictured, settled, zoomOf } from './network-picture.ts';

let app: BrowserApp;

beforeAll(async () => {
  app = await browserApp();
  await loadSeed(app.graph, 'demo', { today: loadedOn });
  await loadSeed(app.graph, 'cordis', { today: loadedOn });
});

afterAll(() => app.close());

/** Waits for the address to hold `text`, and for what it shows. */
async function arrivedAt(page: Page, text: string): Promise<void> {
  await page.waitForURL((url) => decodeURIComponent(url.search).includes(text));
  await settled(page);
}

browserTest('the whole country opens by region and says how many are shown of how many', async () => {
  const page = await openNetwork(app, '/');
  const { data } = await app.ask(
    '{ network(within: "country:FI", grain: REGION) { totalNodes totalEdges nodes { id } } }',
  );
  expect(data).toMatchObject({ network: { totalNodes: expect.any(Number) } });
  const { network } = data as { network: { totalNodes: number; totalEdges: number; nodes: { id: string }[] } };
  expect((await pictured(page)).toSorted()).toEqual(network.nodes.map(({ id }) => id).toSorted());
  const status = await page.getByRole('complementary').getByRole('status').first().innerText();
  expect(status).toContain(`${network.totalNodes}/${network.totalNodes}`);
  expect(status).toContain(`${network.totalEdges}/${network.totalEdges}`);
  expect(new URL(page.url()).pathname).toBe('/network');
});

browserTest('a click goes down from a region to organisations; the breadcrumb and Back go up', async () => {
  const page = await openNetwork(app, '/network');
  for (const id of ['region:10', 'subregion:101', 'municipality:491']) {
    const { x, y } = await nodeAt(page, id);
    await page.mouse.click(x, y);
    await arrivedAt(page, `in=${id}`);
  }
  expect((await pictured(page)).every((id) => !id.includes(':'))).toBe(true);
  await page.getByRole('navigation', { name: 'Missä olet' }).getByRole('link', { name: 'Etelä-Savo' }).click();
  await drawn(page, 'subregion:101');
  expect(decodeURIComponent(page.url())).toContain('in=region:10');
  await page.goBack();
  await page.goBack();
  await drawn(page, 'municipality:491');
  expect(decodeURIComponent(page.url())).toContain('in=subregion:101');
});

browserTest('scrolling in onto a region goes down to it, scrolling out comes back', async () => {
  const page = await openNetwork(app, '/network');
  const { x, y } = await nodeAt(page, 'region:10');
  await page.mouse.move(x, y);
  for (const notch of [-100, -100, -100, -100]) await page.mouse.wheel(0, notch);
  await arrivedAt(page, 'in=region:10');
  await drawn(page, 'subregion:101');
  await page.getByRole('navigation', { name: 'Missä olet' }).getByText('Etelä-Savo').waitFor();
  await page.getByRole('button', { name: 'Näytä kokonaan' }).click();
  await page.mouse.move(x, y);
  for (const notch of [100, 100, 100]) await page.mouse.wheel(0, notch);
  await drawn(page, 'region:10');
  expect(page.url()).not.toContain('in=');
});

browserTest('the address brings back place, grain, layout, filters and selection', async () => {
  const page = await openNetwork(
    app,
    '/network?in=region:10&by=municipality&layout=organic&sectors=public,third&step=2&select=municipality:491',
  );
  expect(await page.getByRole('radio', { name: 'Kunnat', exact: true }).isChecked()).toBe(true);
  expect(await page.getByRole('radio', { name: 'Verkko', exact: true }).isChecked()).toBe(true);
  expect(await page.getByRole('region', { name: 'Valittu' }).getByRole('heading', { name: 'Mikkeli' }).count()).toBe(1);
  await page.getByRole('tab', { name: 'Suodattimet (2)' }).click();
  expect(await page.getByRole('checkbox', { name: 'Julkinen sektori' }).isChecked()).toBe(true);
  expect(await page.getByRole('checkbox', { name: 'Yksityinen sektori' }).isChecked()).toBe(false);
  expect(await page.getByLabel('Vähintään porras').inputValue()).toBe('2');
});

browserTest('a filter leaves fewer, shows as a chip, and its chip takes it away', async () => {
  const page = await openNetwork(app, '/network?in=region:10&by=organisation');
  const all = (await pictured(page)).length;
  await page.getByRole('tab', { name: 'Suodattimet' }).click();
  await page.getByRole('checkbox', { name: 'Kolmas sektori' }).check();
  await arrivedAt(page, 'sectors=third');
  const third = (await pictured(page)).length;
  expect(third).toBeGreaterThan(0);
  expect(third).toBeLessThan(all);
  await page.getByRole('button', { name: 'Poista Kolmas sektori' }).click();
  await page.waitForFunction((count) => window.picturedIds('').length === count, all);
});

browserTest('a filter moves nothing that it leaves', async () => {
  const page = await openNetwork(app, '/network?in=region:10&by=organisation&sectors=third');
  const kept = (await pictured(page)).slice(0, 3);
  const proportions = async () => {
    const [a, b, c] = await Promise.all(kept.map((id) => nodeAt(page, id)));
    if (!a || !b || !c) throw new Error('Three are needed');
    return Math.hypot(a.x - b.x, a.y - b.y) / Math.hypot(a.x - c.x, a.y - c.y);
  };
  await page.goto('/network?in=region:10&by=organisation');
  await settled(page);
  const before = await proportions();
  await page.getByRole('tab', { name: 'Suodattimet' }).click();
  await page.getByRole('checkbox', { name: 'Kolmas sektori' }).check();
  await arrivedAt(page, 'sectors=third');
  expect(Math.abs((await proportions()) / before - 1)).toBeLessThan(0.25);
});

browserTest('a minimum step and a day leave fewer connections', async () => {
  const page = await openNetwork(app, '/network?by=organisation');
  const all = await edgesDrawn(page);
  await page.getByRole('tab', { name: 'Suodattimet' }).click();
  await page.getByLabel('Vähintään porras').selectOption('4');
  await arrivedAt(page, 'step=4');
  expect(await edgesDrawn(page)).toBeLessThan(all);
  await page.getByLabel('Vähintään porras').selectOption('');
  await page.getByLabel('Verkosto päivänä').fill('2000-01-01');
  await arrivedAt(page, 'on=2000-01-01');
  expect(await edgesDrawn(page)).toBeLessThan(all);
});

browserTest('what is selected in the list is selected in the picture, and the rest fades', async () => {
  const page = await openNetwork(app, '/network?in=region:10&by=organisation');
  await page.getByRole('button', { name: 'Lähennä' }).click();
  const zoom = await zoomOf(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '');
  });
  await page.getByRole('complementary').getByRole('list', { name: 'Luettelo' }).getByRole('button').first().click();
  await arrivedAt(page, 'select=');
  expect(asked).toEqual([]);
  expect(await zoomOf(page)).toBe(zoom);
  const selected = new URL(page.url()).searchParams.get('select') ?? '';
  const faded = await pictured(page, '.faded');
  expect(await pictured(page, '.selected')).toEqual([selected]);
  expect(faded.length).toBeGreaterThan(0);
  const card = page.getByRole('region', { name: 'Valittu' });
  expect(await card.getByRole('link', { name: 'Organisaation sivulle' }).getAttribute('href')).toBe(
    `/organisations/${selected}`,
  );
  const neighbours = await card.getByRole('listitem').count();
  expect(neighbours).toBeGreaterThan(0);
  await card.getByRole('button', { name: 'Poista valinta' }).click();
  await page.waitForFunction(() => window.picturedIds('.faded').length === 0);
});

browserTest('hovering names a node', async () => {
  const page = await openNetwork(app, '/network');
  const { x, y } = await nodeAt(page, 'region:10');
  await page.mouse.move(x, y, { steps: 4 });
  await page.getByText('Maakunta · ').waitFor();
  expect(await page.locator('.tip strong').innerText()).toBe('Etelä-Savo');
});

browserTest('finding flies to a node of the picture, and goes to a place that isn’t in it', async () => {
  const page = await openNetwork(app, '/network?by=organisation');
  const name = await page
    .getByRole('list', { name: 'Luettelo' })
    .getByRole('button')
    .first()
    .locator('.name')
    .innerText();
  const before = await zoomOf(page);
  await page.getByRole('combobox', { name: 'Etsi verkostosta' }).fill(name);
  await page.getByRole('option', { name }).first().click();
  await page.getByRole('region', { name: 'Valittu' }).getByRole('heading', { name }).waitFor();
  await page.waitForFunction((zoom) => window.pictureZoom() > zoom * 1.5, before);
  await page.getByRole('combobox', { name: 'Etsi verkostosta' }).fill('Joensuu');
  await page.getByRole('option', { name: /^Joensuu\s+Kunta$/ }).click();
  await arrivedAt(page, 'in=municipality:167');
});

browserTest('the picture can be walked by keyboard: arrows, Enter, Escape', async () => {
  const page = await openNetwork(app, '/network');
  const picture = page.getByRole('application', { name: /Kuva verkostosta/ });
  await picture.focus();
  await page.keyboard.press('ArrowRight');
  await arrivedAt(page, 'select=');
  const first = new URL(page.url()).searchParams.get('select');
  for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) await page.keyboard.press(key);
  await page.waitForURL((url) => ![null, first].includes(url.searchParams.get('select')));
  await page.keyboard.press('Escape');
  await page.waitForURL((url) => !url.searchParams.has('select'));
  await page.keyboard.press('ArrowRight');
  await page.waitForURL((url) => url.searchParams.get('select') === first);
  await page.keyboard.press('Enter');
  await arrivedAt(page, `in=${first ?? ''}`);
});

browserTest('the real Horizon 2020 network opens whole and is dragged', async () => {
  const page = await openNetwork(app, '/network?in=world&by=organisation&layout=map');
  expect((await pictured(page)).length).toBeGreaterThanOrEqual(1819);
  expect(await edgesDrawn(page)).toBeGreaterThanOrEqual(21_541);
  const [id = ''] = await pictured(page);
  const before = await nodeAt(page, id);
  await page.mouse.move(400, 400);
  await page.mouse.down();
  await page.mouse.move(520, 460, { steps: 12 });
  await page.mouse.up();
  const after = await nodeAt(page, id);
  expect(after.x - before.x).toBeCloseTo(120, -1);
  expect(after.y - before.y).toBeCloseTo(60, -1);
});

browserTest('filters that leave nothing say so and are taken away with one press', async () => {
  const page = await openNetwork(app, '/network?in=municipality:491&sectors=third&on=2000-01-01&select=x');
  await page.goto('/network?in=municipality:047&sectors=third');
  await page.getByRole('heading', { name: 'Suodattimet eivät jätä mitään näkyviin' }).waitFor();
  await page.getByRole('button', { name: 'Poista suodattimet' }).click();
  await page.waitForURL((url) => !url.searchParams.has('sectors'));
});

browserTest('a place that doesn’t exist is said to be nowhere', async () => {
  const page = await app.newPage();
  await page.goto('/network?in=municipality:999');
  await page.getByRole('heading', { name: 'Paikkaa ei ole' }).waitFor();
});

browserTest('without the server the last picture stays, and the page says so until it is back', async () => {
  const page = await openNetwork(app, '/network');
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('radio', { name: 'Kunnat', exact: true }).check();
  await page.getByText('Palvelimeen ei saada yhteyttä').waitFor();
  expect(await pictured(page)).toContain('region:10');
  await page.unroute('**/graphql');
  await page.getByText('Palvelimeen ei saada yhteyttä').waitFor({ state: 'detached' });
  await drawn(page, 'municipality:491');
});

browserTest('the language is the browser’s, can be changed, and is remembered', async () => {
  const page = await app.newPage({ locale: 'sv-FI' });
  await page.goto('/network?in=region:10');
  await page.getByRole('link', { name: 'Nätverk' }).waitFor();
  await page.getByText('Södra Savolax').first().waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('sv');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('South Savo').first().waitFor();
  await page.reload();
  await page.getByRole('link', { name: 'Network' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

browserTest('demo data are marked as such', async () => {
  const page = await openNetwork(app, '/network');
  await page.getByText('Näet esimerkkiaineistoa').waitFor();
});

const widths = [360, 768, 1280, 2560];

browserTest('nothing is cut off from 360 to 2560 px', async () => {
  for (const width of widths) {
    const page = await openNetwork(app, '/network', { viewport: { width, height: 900 } });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
    await page.close();
  }
});

browserTest('axe finds nothing on the network, light and dark, wide and narrow, selected and filtered', async () => {
  for (const [path, options] of [
    ['/network', {}],
    ['/network?in=region:10&by=organisation&sectors=public', { colorScheme: 'dark' }],
    ['/network?by=municipality&select=municipality:491', { viewport: { width: 360, height: 740 } }],
  ] as const) {
    const page = await openNetwork(app, path, options);
    await expectAccessible(page);
    await page.getByRole('tab', { name: /Suodattimet/ }).click();
    await expectAccessible(page);
    await page.close();
  }
});

browserTest('GraphiQL answers its first example without asking any other host', async () => {
  const page = await app.newPage({ locale: 'en-GB', viewport: { width: 1400, height: 900 } });
  const hosts = new Set<string>();
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http')) hosts.add(host);
  });
  const introspected = page.waitForResponse('**/graphql');
  await page.goto('/graphiql');
  await introspected;
  await page.locator('.view-line', { hasText: 'query NetworkByRegion' }).first().waitFor();
  await page.getByRole('button', { name: /Execute query/ }).click();
  await page.getByText('"totalNodes"').first().waitFor();
  expect([...hosts]).toEqual([new URL(app.url).host]);
});
