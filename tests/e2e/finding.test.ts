/** Tests of lists, searching and languages in the browser. */
import { expect } from 'vitest';
import { browserTest } from '../browser.ts';
import { demoApp } from './demo-app.ts';
import { openPage } from './records.ts';

const app = demoApp();

browserTest('the header finds as one types, and the keyboard goes to what was found', async () => {
  const page = await openPage(await app().newPage(), '/sources');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('saimaanrannan');
  const option = page.getByRole('option', { name: /Saimaanrannan hyvinvointiyhdistys ry/ });
  await option.waitFor();
  await page.keyboard.press('ArrowDown');
  const box = page.getByRole('combobox', { name: 'Hae' });
  expect(await box.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1, name: 'Saimaanrannan hyvinvointiyhdistys ry' });
  await heading.waitFor();
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.getByRole('listbox').count()).toBe(0);
});

browserTest('Enter opens all results; a resource leads to those who offer it', async () => {
  const page = await openPage(await app().newPage(), '/organisations');
  await page.getByRole('combobox', { name: 'Hae' }).fill('pikkubussi');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('text') === 'pikkubussi');
  const resources = page.getByRole('region', { name: 'Resurssit' });
  await resources.getByRole('link', { name: 'Pikkubussi' }).first().click();
  await page.waitForURL((url) => url.pathname === '/organisations' && url.searchParams.get('offers') === 'minibus');
  await page
    .getByText(/^Tarjoaa: .*Pikkubussi/)
    .first()
    .waitFor();
});

browserTest('a list keeps its filters, order and place in the address, and Back takes one step back', async () => {
  const page = await openPage(await app().newPage(), '/organisations');
  await page.getByText('25/').waitFor();
  await page.getByRole('checkbox', { name: 'Kolmas sektori' }).check();
  await page.waitForURL((url) => url.searchParams.get('sectors') === 'third');
  await page.getByLabel('Järjestys').selectOption('partnerships');
  await page.waitForURL((url) => url.searchParams.get('order') === 'partnerships');
  await page.locator('[aria-busy=false]').waitFor();
  await page.getByRole('button', { name: 'Seuraavat' }).click();
  await page.waitForURL((url) => url.searchParams.has('after'));
  await page.getByRole('button', { name: 'Edelliset' }).waitFor();
  const second = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  const address = page.url();
  await page.goBack();
  await page.getByRole('button', { name: 'Edelliset' }).waitFor({ state: 'detached' });

  const again = await openPage(await app().newPage(), address);
  expect(await again.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(second);
  expect(await again.getByRole('checkbox', { name: 'Kolmas sektori' }).isChecked()).toBe(true);
  expect(await again.getByText('Yksityinen sektori ·').count()).toBe(0);
});

browserTest('words typed into a list’s filter narrow it as one types', async () => {
  const page = await openPage(await app().newPage(), '/partnerships');
  await page.getByLabel('Sanoja nimestä tai tekstistä').pressSequentially('hyvinvointitori', { delay: 20 });
  await page.waitForURL((url) => url.searchParams.get('text') === 'hyvinvointitori');
  await page.getByText('1/1').waitFor();
  await page.getByRole('button', { name: 'Poista kaikki rajaukset' }).click();
  await page.getByText('25/').waitFor();
});

browserTest('changing the language changes texts, names and the title at once, and is remembered', async () => {
  const page = await openPage(await app().newPage(), '/organisations?within=municipality:491');
  expect(await page.title()).toBe('Organisaatiot – Kumppanuus');
  await page.getByRole('button', { name: 'Svenska' }).click();
  await page.getByRole('heading', { level: 1, name: 'Organisationer' }).waitFor();
  await page.getByText('· S:t Michel').first().waitFor();
  expect(await page.title()).toBe('Organisationer – Kumppanuus');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Add an organisation' }).waitFor();
  await openPage(page, '/goals');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Goals');
  expect(await page.getAttribute('html', 'lang')).toBe('en');
});
