/** Builds the page into dist/web; `vite` alone serves it with hot reload, the API's addresses passed on to it. */
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const api = 'http://127.0.0.1:4000';
const language = join(import.meta.dirname, 'web/language');

export default defineConfig({
  root: 'web',
  plugins: [
    svelte({ configFile: false }),
    paraglideVitePlugin({
      project: join(language, 'project.inlang'),
      outdir: join(language, 'generated'),
    }),
  ],
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': api, '/health': api, '/graphiql': api },
  },
  build: {
    outDir: '../dist/web',
    // GraphiQL is built before, into the same folder.
    emptyOutDir: false,
    assetsInlineLimit: 0,
  },
});
