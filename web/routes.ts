/** The page's addresses. The only importer of sv-router, so that another router could take its place. */
import { createRouter } from 'sv-router';
import NotFoundPage from './shell/NotFoundPage.svelte';
import PageFailed from './shell/PageFailed.svelte';

export { Router, searchParams } from 'sv-router';

/** Shown where a page's code could not be fetched. */
const failed = () => ({ default: PageFailed });

// NOTE: sv-router takes a function for a lazy page by its text: keep `() => import(…)` spelt out in each line.
export const { p, navigate, route } = createRouter({
  '/': {
    '/': NotFoundPage,
    hooks: {
      async beforeLoad({ pathname, search }) {
        if (pathname === '/') throw await navigate('/network', { search, replace: true });
      },
    },
  },
  '/network': () => import('./network/NetworkPage.svelte').catch(failed),
  '/search': () => import('./search/SearchPage.svelte').catch(failed),
  '/sources': () => import('./shell/SourcesPage.svelte').catch(failed),
  '*': NotFoundPage,
});

/** A click that asks for a new tab or window is the browser's, not the router's. */
function leaveToBrowser(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) event.stopImmediatePropagation();
}

window.addEventListener('click', leaveToBrowser);
