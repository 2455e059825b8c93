/** Builds the page into dist/web; `vite` alone serves it with hot reload, the API's addresses passed on to it. */
import { join } from 'node:path';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/** The host stays the page's own: the API answers no session that another host's page asks with. */
const api = { target: `http://127.0.0.1:${process.env.PORT ?? '4000'}`, changeOrigin: false };
const language = join(import.meta.dirname, 'web/language');

/** Compiles the texts again whenever one changes. A build finds them compiled: this plugin would hold it for 30 s. */
const texts = () =>
  paraglideVitePlugin({ project: join(language, 'project.inlang'), outdir: join(language, 'generated') });

export default defineConfig(({ command }) => ({
  root: 'web',
  plugins: [svelte({ configFile: false }), command === 'serve' && texts()],
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': api, '/health': api, '/graphiql': api },
  },
  optimizeDeps: { entries: ['index.html'] }, // GraphiQL has a build of its own
  build: {
    outDir: '../dist/web',
    // GraphiQL is built before, into the same folder.
    emptyOutDir: false,
    assetsInlineLimit: 0,
  },
}));
