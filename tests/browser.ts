/** Real Chromium on the real page, for tests in `tests/e2e/`. */
import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { expect, onTestFinished, test } from 'vitest';
import { builtPage } from '../api/page-build.ts';
import { testApp, type TestApp } from './test-app.ts';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * A test in Chromium. Whoever has none installed can still run all the others, and is told by name which ones did not
 * run; with it, none is left out. Under `CI=true` it must be there: the test runs, and fails for the lack of it.
 */
export const browserTest = test.skipIf(installed === undefined && process.env.CI !== 'true');

export interface BrowserApp extends TestApp {
  /** Where the app listens, without a `/` at the end. */
  readonly url: string;
  /** A page in a context of its own: Finnish, 1280 × 800 unless told otherwise. It opens nothing yet, and is closed with its test. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** What pages have complained of so far on their consoles, and requests that failed. */
  readonly complaints: readonly string[];
}

/** A whole app over an emptied store, listening, with its page built, and a browser to look at it. */
export async function browserApp(options: Parameters<typeof testApp>[0] = {}): Promise<BrowserApp> {
  if (installed === undefined) throw new Error('The browser tests need Chromium: apt install chromium');
  const page = await builtPage(() => undefined);
  const app = await testApp({ ...options, page });
  const url = await app.app.listen({ host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({ executablePath: installed, args: flags });
  const complaints: string[] = [];
  return {
    ...app,
    url,
    complaints,
    newPage: (context) => newPage(browser, { baseURL: url, ...context }, complaints),
    close: async () => {
      await browser.close();
      await app.close();
    },
  };
}

async function newPage(browser: Browser, options: BrowserContextOptions, complaints: string[]): Promise<Page> {
  const context = await browser.newContext({
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  onTestFinished(() => context.close());
  return page;
}

/** Fails, naming rule and element, where axe finds a violation on what the page shows now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`),
  ).toEqual([]);
}
