/** Whose tries at passwords are counted where another server passes requests on. */
import { afterEach, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../test-app.ts';

let t: TestApp;
afterEach(() => t.close());

/** Tries a password ten times, then once more as another client; the code of the last answer. */
async function eleventhTry(options: Parameters<typeof testApp>[0], others: string): Promise<unknown> {
  t = await testApp(options);
  const trying = (i: number, client: string) =>
    t.ask(`mutation { signIn(input: {email: "nobody${String(i)}@example.org", password: "wrong"}) { __typename } }`, {}, {
      headers: { 'x-forwarded-for': client, origin: 'http://localhost' },
    }); // prettier-ignore
  for (let i = 0; i < 10; i += 1) await trying(i, `198.51.100.1, 192.0.2.1`);
  const { errors } = await trying(10, others);
  return errors[0]?.extensions?.['code'];
}

test.each([
  ['for another client', '192.0.2.2', 'UNAUTHENTICATED'],
  ['for one that makes up whom it asks for', '203.0.113.9, 192.0.2.1', 'RATE_LIMITED'],
])('behind a server on this machine tries count for each client by itself: %s', async (_what, others, code) => {
  expect(await eleventhTry({ reach: 'NETWORK' }, others)).toBe(code);
});

test('where nobody but this machine asks, whoever says that a request is another’s is refused', async () => {
  t = await testApp();
  const { status } = await t.ask('{ __typename }', {}, { headers: { 'x-forwarded-for': '192.0.2.2' } });
  expect(status).toBe(421);
});
