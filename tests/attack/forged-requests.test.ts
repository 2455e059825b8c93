/** Requests that another site could have a browser send are refused, in whatever dress they come. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { account, own, signedIn, storeWithOffers } from '../api/account/accounts.ts';
import type { TestApp } from '../test-app.ts';

type Headers = Readonly<Record<string, string>>;

const change = 'mutation { createGoal(input: {title: "Planted"}) { goal { id } } }';
const json = JSON.stringify({ query: change });

let t: TestApp;
let cookie: string;
let sent = 0;
beforeAll(async () => {
  t = await storeWithOffers();
  const email = await account(t, 'network', 'NETWORK_COORDINATOR');
  cookie = (await signedIn(t, email))['cookie'] ?? '';
});
afterEach(async () => {
  expect(await t.graph.read("MATCH (goal:Goal {title: 'Planted'}) RETURN goal.id AS id")).toEqual([]);
});
afterAll(async () => {
  process.stdout.write(`forged requests: ${String(sent)} sent, nothing changed\n`);
  await t.close();
});

function send(headers: Headers, { method = 'POST', payload = json, url = '/graphql' } = {}) {
  sent += 1;
  const body = payload === '' ? {} : { payload };
  return t.app.inject({ method: method as 'POST', url, headers: { cookie, ...headers }, ...body });
}

/** Bodies that need no permission of the server to be sent, each with the header that says what it is. */
const simple: Readonly<Record<string, readonly [contentType: string | null, body: string]>> = {
  'a form': ['application/x-www-form-urlencoded', `query=${encodeURIComponent(change)}`],
  'a form that holds JSON': ['text/plain', `${json.slice(0, -1)},"x":"="}`],
  'a form with parts': ['multipart/form-data; boundary=x', `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n${change}\r\n--x--`],
  'text in a set of characters': ['text/plain; charset=utf-8', json],
  'text that names JSON beside': ['text/plain; application/json', json],
  'text that names JSON as a parameter': ['text/plain;x=application/json', json],
  'text after a comma': ['text/plain, application/json', json],
  'JSON after a space inside': ['text/plain application/json', json],
  'nothing that it says': [null, json],
  'an empty word': ['', json],
  'a document': ['application/graphql', change],
}; // prettier-ignore

describe('a body', () => {
  test.each(Object.entries(simple))('of %s is refused, even from a page of our own', async (_name, [type, payload]) => {
    for (const origin of [own, { origin: 'http://elsewhere.example' }]) {
      const { statusCode, body } = await send({ ...origin, ...(type === null ? {} : { 'content-type': type }) }, { payload });
      expect([400, 415], body).toContain(statusCode);
      expect(body).not.toContain('"goal"');
    }
  }); // prettier-ignore
});

describe('a question', () => {
  const inAddress = `/graphql?query=${encodeURIComponent(change)}`;

  test.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('by %s is refused', async (method) => {
    const { statusCode, headers } = await send(own, { method, payload: '', url: inAddress });
    expect([404, 405]).toContain(statusCode);
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  test.each(['x-http-method-override', 'x-http-method', 'x-method-override'])(
    'by GET that %s calls a POST is refused',
    async (name) => {
      const { statusCode } = await send({ ...own, [name]: 'POST' }, { method: 'GET', payload: '', url: inAddress });
      expect(statusCode).toBe(405);
    },
  );
});

describe('JSON with a session', () => {
  const as = { 'content-type': 'application/json' };

  test.each([
    'http://elsewhere.example', 'http://localhost.elsewhere.example', 'http://elsewhere.example/localhost',
    'http://localhost@elsewhere.example', 'http://localhost:81', 'http://127.0.0.1', 'http://[::1]', 'http://localhos',
    'http://xlocalhost', 'null', '', 'localhost', 'file://', 'chrome-extension://localhost', 'http://localhost, http://x.example',
  ])('from the origin "%s" is refused', async (origin) => {
    const { statusCode, body } = await send({ ...as, origin });
    expect(statusCode, body).toBe(403);
  }); // prettier-ignore

  test('from nowhere is refused, and from a page of our own is not', async () => {
    expect((await send(as)).statusCode).toBe(403);
    expect((await send({ ...as, ...own })).statusCode).toBe(200);
    await t.graph.runAlone("MATCH (goal:Goal {title: 'Planted'}) DETACH DELETE goal");
  });
});

test('a browser that asks whether another site may send JSON is told nothing of the kind', async () => {
  const asks = { origin: 'http://elsewhere.example', 'access-control-request-method': 'POST' };
  const { headers } = await send({ ...asks, 'access-control-request-headers': 'content-type' }, { method: 'OPTIONS' });
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
});
