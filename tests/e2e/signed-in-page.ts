/** Pages of those who have an account, in tests of what each of them sees. */
import type { BrowserContextOptions, Page } from '@playwright/test';
import { expect } from 'vitest';
import { password } from '../api/account/accounts.ts';
import type { BrowserApp } from '../browser.ts';

/** A page of the account `<name>@example.org`, which has signed in there; it opens nothing yet. */
export async function signedInPage(app: BrowserApp, name: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await app.newPage(options);
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const data = { query, variables: { input: { email: `${name}@example.org`, password } } };
  const response = await page.request.post('/graphql', { data, headers: { origin: app.url } });
  expect(await response.text()).not.toContain('errors');
  return page;
}
