/** The app with the demo in it, for one file of tests. */
import { afterAll, beforeAll } from 'vitest';
import { loadSeed } from '../../seed/load.ts';
import { type BrowserApp, browserApp } from '../browser.ts';
import { loadedOn } from '../test-app.ts';

/** Starts it before the file's tests and closes it after them; the function answers it while they run. */
export function demoApp(): () => BrowserApp {
  let app: BrowserApp | undefined;
  beforeAll(async () => {
    app = await browserApp();
    await loadSeed(app.graph, 'demo', { today: loadedOn });
  });
  afterAll(() => app?.close());
  return () => {
    if (!app) throw new Error('The app runs during tests only');
    return app;
  };
}
