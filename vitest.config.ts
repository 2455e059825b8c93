/**
 * `unit`: no database (`*.unit.test.ts`). `graph`: against a real Neo4j (`*.test.ts`).
 * `browser`: real Chromium against the real API (`tests/e2e/`). Two files at a time, each with a database of its own.
 */
import { createRequire } from 'node:module';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** As many as tests/database.ts starts databases. */
const atOnce = 2;
const unit = 'tests/**/*.unit.test.ts';
/** The bench installs its rivals, who bring tests of their own. */
const foreign = '**/node_modules/**';
const browser = 'tests/e2e/**/*.test.ts';

/**
 * Proofs that take a minute or more: `npm run proofs` has them, one after another, since `npm test` must stay quick enough
 * to be run; that of `npm run dev`, which writes the texts anew that tests of the page read; and the flood, which measures
 * how long others wait and must have the machine to itself.
 */
const long = [
  'tests/api/dev.test.ts',
  'tests/api/person/erasure.test.ts',
  'tests/attack/flood.test.ts',
  'tests/attack/injection.test.ts',
  'tests/cypher/compiled-plans.test.ts',
  'tests/api/compiler/paging.test.ts',
  'tests/leaktest/plants.test.ts',
  'tests/e2e/network.test.ts',
  'tests/e2e/account-links.test.ts',
  'tests/e2e/demo-accounts.test.ts',
  'tests/e2e/foreign-pages.test.ts',
  'tests/e2e/own-account.test.ts',
  'tests/e2e/permissions.test.ts',
  'tests/e2e/scripts-in-texts.test.ts',
];
const isLong = process.env['LONG_PROOFS'] === 'true';

/** Files share what they import, which takes longer than most of them; what one stubs is as it was for the next. */
const shared = { isolate: false, restoreMocks: true, unstubEnvs: true, unstubGlobals: true };

// NOTE: Vite would pick graphql's ES modules beside the CommonJS ones that Mercurius has; two copies don't mix.
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] };

export default defineConfig({
  test: {
    reporters: ['default', './tests/summary-reporter.ts'],
    maxWorkers: atOnce,
    projects: [
      {
        plugins: [svelte({ configFile: false })],
        resolve: { conditions: ['browser'] },
        test: { ...shared, name: 'unit', include: isLong ? [] : [unit], globalSetup: 'tests/page-texts.ts' },
      },
      {
        resolve: oneGraphql,
        test: {
          ...shared,
          name: 'graph',
          include: isLong ? long.filter((file) => !file.includes('/e2e/')) : ['tests/**/*.test.ts'],
          exclude: isLong ? [foreign] : [foreign, unit, browser, ...long],
          globalSetup: 'tests/database.ts',
          hookTimeout: 60_000,
          testTimeout: 30_000,
        },
      },
      {
        resolve: oneGraphql,
        test: {
          ...shared,
          name: 'browser',
          include: isLong ? long.filter((file) => file.includes('/e2e/')) : [browser],
          exclude: isLong ? [foreign] : [foreign, ...long],
          globalSetup: 'tests/database.ts',
          hookTimeout: 120_000,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
