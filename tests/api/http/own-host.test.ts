import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../test-app.ts';

type Options = NonNullable<Parameters<typeof testApp>[0]>;
const kinds = {
  'on this machine alone': {},
  'that others reach': { reach: 'NETWORK' },
  'with a name': { reach: 'NETWORK', publicUrl: 'https://network.example.org' },
} satisfies Record<string, Options>;
const name = (kind: keyof typeof kinds) => kind;

let trackers: Readonly<Record<string, TestApp>>;
beforeAll(async () => {
  const opened: Record<string, TestApp> = {};
  for (const [kind, options] of Object.entries(kinds)) opened[kind] = await testApp(options);
  trackers = opened;
});
afterAll(() => Promise.all(Object.values(trackers).map((tracker) => tracker.close())));

async function ask(host: string, kind = name('on this machine alone'), more: Readonly<Record<string, string>> = {}) {
  const question = {
    method: 'POST',
    url: '/graphql',
    payload: { query: '{ __typename }' },
    headers: { host, ...more },
  } as const;
  const answer = await trackers[kind]?.app.inject(question);
  if (!answer) throw new Error(`No server ${kind}`);
  return answer;
}

test.each(['127.0.0.1:4000', 'localhost', '[::1]:4000', '127.0.0.53'])('a request for %s is answered', async (host) => {
  expect((await ask(host)).json()).toEqual({ data: { __typename: 'Query' } });
});

test.each(['evil.example', '127.0.0.1.evil.example:4000', '192.0.2.7', 'localhost.evil.example'])(
  'a request for %s, whose name only points here, is refused before it is read',
  async (host) => {
    const { statusCode, body } = await ask(host);
    expect(statusCode).toBe(421);
    expect(body).not.toContain('data');
  },
);

test.each([
  [name('that others reach'), '192.0.2.7:4000', 200],
  [name('that others reach'), '[2001:db8::7]:4000', 200],
  [name('that others reach'), 'localhost', 200],
  [name('that others reach'), 'evil.example', 421],
  [name('with a name'), 'network.example.org', 200],
  [name('with a name'), 'Network.Example.org:443', 200],
  [name('with a name'), 'evil.network.example.org', 421],
  [name('on this machine alone'), 'network.example.org', 421],
])('a server %s asked as %s answers %i', async (kind, host, status) => {
  expect((await ask(host, kind)).statusCode).toBe(status);
});

test.each(['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'])(
  'a request that another server passes on, as its %s shows, is refused where this machine alone is to ask',
  async (header) => {
    expect((await ask('127.0.0.1:4000', name('on this machine alone'), { [header]: '192.0.2.7' })).statusCode).toBe(
      421,
    );
    expect((await ask('127.0.0.1:4000', name('that others reach'), { [header]: '192.0.2.7' })).statusCode).toBe(200);
  },
);
