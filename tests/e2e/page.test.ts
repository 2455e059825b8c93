import { afterAll, beforeAll, expect } from 'vitest';
import { type BrowserApp, browserApp, browserTest } from '../browser.ts';

let app: BrowserApp;

beforeAll(async () => {
  app = await browserApp();
});

afterAll(() => app.close());

browserTest('the page opens from the server that npm start runs, without a complaint', async () => {
  const page = await app.newPage();
  await page.goto('/');
  await page.getByRole('main').waitFor();
  expect(await page.title()).toContain('Kumppanuus');
  expect(app.complaints).toEqual([]);
});
