/** Builds GraphiQL into an emptied dist/web; the page is built into it afterwards and shares nothing with it. */
import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, '../..');

export default defineConfig({
  root: join(root, 'web'),
  publicDir: false,
  // React's packages carry directives for servers, of which Rolldown warns by the hundred.
  logLevel: 'error',
  build: {
    outDir: join(root, 'dist/web'),
    emptyOutDir: true,
    assetsDir: 'assets/graphiql',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { input: join(import.meta.dirname, 'index.html') },
  },
});
