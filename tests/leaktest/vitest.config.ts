/** `npm run leaktest`: the whole of what `npm test` asks a part of, one file at a time. */
import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // NOTE: two copies of graphql don't mix; the root's configuration says more.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    include: ['tests/leaktest/*.{test,leaktest}.ts'],
    globalSetup: 'tests/database.ts',
    env: { LEAKTEST_COMPARISONS: '250000', LEAKTEST_REVOCATIONS: '2000' },
    maxWorkers: 1,
    fileParallelism: false,
    hookTimeout: 60_000,
    testTimeout: 60_000,
  },
});
