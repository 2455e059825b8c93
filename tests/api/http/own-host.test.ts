import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../test-app.ts';

let tracker: TestApp;
beforeAll(async () => {
  tracker = await testApp();
});
afterAll(() => tracker.close());

const ask = (host: string) =>
  tracker.app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ __typename }' }, headers: { host } });

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
