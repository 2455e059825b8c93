/** A page of another site, open in the browser of someone who is signed in, changes nothing and reads nothing. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { saveAccount } from '../../api/account/save-account.ts';
import { byCommand, password } from '../api/account/accounts.ts';
import { type BrowserApp, browserApp, browserTest } from '../browser.ts';

let app: BrowserApp;
let foreign: Server;
beforeAll(async () => {
  app = await browserApp();
  await saveAccount(byCommand(app), { email: 'eva@example.org', name: 'Eva', role: 'NETWORK_COORDINATOR', password });
  await saveAccount(byCommand(app), { email: 'admin@example.org', name: 'Admin', role: 'ADMIN', password });
  foreign = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Foreign</title><body>Foreign</body>');
  }).listen(0, '127.0.0.1');
  await once(foreign, 'listening');
});
afterAll(async () => {
  foreign.close();
  await app.close();
});

/** Other origins: one that browsers hold for the same site, so that cookies come along, and one of another site. */
const origins = { 'another port of the same host': '127.0.0.1', 'another host': 'localhost' };

const mutation = 'mutation { createGoal(input: {title: "Planted"}) { goal { id } } }';
const goals = async () => (await app.graph.read('MATCH (goal:Goal) RETURN goal.title AS title')).length;

/** A page of the app where Eva has signed in. */
async function signedIn(): Promise<Page> {
  const page = await app.newPage();
  await page.goto('/sign-in');
  const signing = { query: 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { user { name } } } }' };
  const answer = await askFrom(page, JSON.stringify({ ...signing, variables: { input: { email: 'eva@example.org', password } } })); // prettier-ignore
  expect(answer).toContain('Eva');
  return page;
}

const askFrom = (page: Page, body: string): Promise<string> =>
  page.evaluate(async (json) => {
    const headers = { 'content-type': 'application/json' };
    return (await fetch('/graphql', { method: 'POST', headers, body: json })).text();
  }, body);

/** What a foreign page may try; each gives what it could read of the answer. */
async function tryEverything(page: Page, target: string): Promise<Record<string, string>> {
  return page.evaluate(
    async ([url, query]) => {
      const json = JSON.stringify({ query });
      const init = { method: 'POST', credentials: 'include' } as const;
      const inAddress = `${url}?query=${encodeURIComponent(query)}`;
      const asJson = { 'content-type': 'application/json' };
      const read = (asked: Promise<Response>) => asked.then((answer) => answer.text()).catch(() => '');
      const element = (name: 'img' | 'iframe' | 'script') =>
        new Promise<string>((resolve) => {
          const made = document.createElement(name);
          made.onload = made.onerror = () => resolve('');
          made.src = inAddress;
          document.body.append(made);
        });
      const form = (enctype: string, name: string, value: string) =>
        new Promise<string>((resolve) => {
          const frame = document.createElement('iframe');
          frame.name = `frame-${Math.random()}`;
          const sent = document.createElement('form');
          Object.assign(sent, { method: 'post', action: url, enctype, target: frame.name });
          const field = Object.assign(document.createElement('input'), { name, value });
          sent.append(field);
          document.body.append(frame, sent);
          frame.onload = () => {
            try {
              resolve(frame.contentDocument?.body.innerText ?? '');
            } catch {
              resolve('');
            }
          };
          sent.submit();
          setTimeout(() => resolve(''), 3_000);
        });
      return {
        'a form': await form('application/x-www-form-urlencoded', 'query', query),
        'a form of text': await form('text/plain', json.slice(0, -1) + ',"x":"', '"}'),
        'a form with parts': await form('multipart/form-data', 'query', query),
        'text without leave': await read(fetch(url, { ...init, mode: 'no-cors', body: json })),
        'a blob without a type': await read(fetch(url, { ...init, mode: 'no-cors', body: new Blob([json]) })),
        'text with leave': await read(fetch(url, { ...init, body: json })),
        'JSON with leave': await read(fetch(url, { ...init, headers: asJson, body: json })),
        'JSON with leave, without a cookie': await read(fetch(url, { method: 'POST', headers: asJson, body: json })),
        'an address': await read(fetch(inAddress, { credentials: 'include', mode: 'no-cors' })),
        'a beacon': String(navigator.sendBeacon(url, new Blob([json], { type: 'text/plain' }))).slice(4),
        'an image': await element('img'),
        'a script': await element('script'),
        'a frame': await element('iframe'),
      };
    },
    [`${target}/graphql`, mutation] as const,
  );
}

describe.each(Object.entries(origins))('a page on %s', (_name, host) => {
  const at = () => `http://${host}:${String((foreign.address() as AddressInfo).port)}/`;

  browserTest('changes nothing by form, text, GET, beacon or JSON, and reads no answer', async () => {
    const page = await signedIn();
    const statuses = new Map<string, number>();
    page.context().on('response', (response) => {
      if (new URL(response.url()).pathname !== '/graphql') return;
      const how = `${response.request().method()} ${String(response.status())}`;
      statuses.set(how, (statuses.get(how) ?? 0) + 1);
    });
    await page.goto(at());
    const read = await tryEverything(page, app.url);
    expect(Object.entries(read).filter(([, text]) => text !== '')).toEqual([]);
    await page.goto(`${app.url}/graphql?query=${encodeURIComponent(mutation)}`); // a link, which takes the cookie along
    expect(await page.locator('body').innerText()).toContain('postOnly');
    expect(await goals()).toBe(0);
    expect([...statuses.keys()].filter((how) => / 20\d$/.test(how))).toEqual([]);
    process.stdout.write(
      `foreign page on ${host}: ${String(Object.keys(read).length + 1)} ways, answered ` +
        `${[...statuses].map(([how, count]) => `${String(count)} × ${how}`).join(', ')}; nothing changed, nothing read\n`,
    );
  });

  browserTest('shows no page of ours in a frame', async () => {
    const page = await signedIn();
    await page.goto(at());
    for (const address of ['/organisations', '/graphiql', '/sign-in', '/graphql']) {
      const shown = await page.evaluate(
        (src) =>
          new Promise<boolean>((resolve) => {
            const frame = document.createElement('iframe');
            frame.onload = () => resolve(frame.contentDocument !== null);
            frame.src = src;
            document.body.append(frame);
          }),
        `${app.url}${address}`,
      );
      expect(shown, address).toBe(false);
      const inside = page.frames().at(-1);
      expect(await inside?.locator('main, #graphiql, pre').count(), address).toBe(0);
    }
  });
});

browserTest('the page’s own scripts change what Eva may change, and can’t read her session', async () => {
  const page = await signedIn();
  expect(await askFrom(page, JSON.stringify({ query: mutation }))).toContain('"id"');
  expect(await goals()).toBe(1);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  const [cookie] = await page.context().cookies();
  expect(cookie).toMatchObject({ name: 'session', httpOnly: true, sameSite: 'Lax', path: '/' });
});

browserTest('a cookie that another planted is not the one that signing in gives, and an ended one opens nothing', async () => {
  const page = await app.newPage();
  const planted = 'p'.repeat(43);
  await page.context().addCookies([{ name: 'session', value: planted, url: app.url }]);
  await page.goto('/sign-in');
  await page.getByLabel('Sähköposti').fill('eva@example.org');
  await page.getByLabel('Salasana').fill(password);
  await page.getByRole('button', { name: 'Kirjaudu', exact: true }).click();
  await page.getByRole('button', { name: 'Kirjaudu ulos' }).waitFor();
  const value = (await page.context().cookies())[0]?.value ?? planted;
  expect(value).not.toBe(planted);
  const viewerOf = async (session: string) =>
    (await app.ask('{ viewer { user { name } } }', {}, { headers: { origin: 'http://localhost', cookie: `session=${session}` } })).data;
  expect(await viewerOf(planted)).toEqual({ viewer: { user: null } });
  expect(await viewerOf(value)).toEqual({ viewer: { user: { name: 'Eva' } } });
  await page.getByRole('button', { name: 'Kirjaudu ulos' }).click();
  await page.getByRole('link', { name: 'Kirjaudu' }).waitFor();
  expect(await page.context().cookies()).toEqual([]);
  expect(await viewerOf(value)).toEqual({ viewer: { user: null } });
}); // prettier-ignore
