/** Signing in and out on the page, and what it changes of what is shown. */
import { expect } from 'vitest';
import { browserTest, expectAccessible } from '../browser.ts';
import { account, password } from '../api/account/accounts.ts';
import { demoApp } from './demo-app.ts';
import { ask, openPage } from './records.ts';

const app = demoApp();

const organisationsOpenToAll = async () =>
  (await ask<{ organisations: { totalCount: number } }>(app(), '{ organisations { totalCount } }')).organisations
    .totalCount;

browserTest(
  'with the first account the page asks who one is; signed in, it shows more, and signed out less',
  async () => {
    const page = await openPage(await app().newPage(), '/organisations');
    const total = await organisationsOpenToAll();
    await page
      .getByText(`/${String(total)}`)
      .first()
      .waitFor();
    expect(await page.getByRole('link', { name: 'Kirjaudu' }).count()).toBe(0);

    const email = await account(app(), 'maija', 'NETWORK_COORDINATOR');
    const openToAll = await organisationsOpenToAll();
    expect(openToAll).toBeLessThan(total);
    await openPage(page, '/organisations');
    await page.getByRole('link', { name: 'Kirjaudu' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kirjaudu' }).waitFor();
    await expectAccessible(page);

    await page.getByLabel('Sähköposti').fill(email);
    await page.getByLabel('Salasana').fill('not this one, surely');
    await page.getByRole('button', { name: 'Kirjaudu', exact: true }).click();
    await page
      .getByRole('alert')
      .getByText(/salasana/i)
      .waitFor();
    expect(await page.getByLabel('Sähköposti').inputValue()).toBe(email);

    await page.getByLabel('Salasana').fill(password);
    await page.getByRole('button', { name: 'Kirjaudu', exact: true }).click();
    await page.getByText('maija', { exact: true }).waitFor();
    await openPage(page, '/organisations');
    await page
      .getByText(`/${String(total)}`)
      .first()
      .waitFor();

    await page.getByRole('button', { name: 'Kirjaudu ulos' }).click();
    await page.getByRole('link', { name: 'Kirjaudu' }).waitFor();
    await openPage(page, '/organisations');
    await page
      .getByText(`/${String(openToAll)}`)
      .first()
      .waitFor();
  },
);
