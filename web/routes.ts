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
  '/organisations': () => import('./organisation/OrganisationsPage.svelte').catch(failed),
  '/organisations/new': () => import('./organisation/NewOrganisationPage.svelte').catch(failed),
  '/organisations/:id': () => import('./organisation/OrganisationPage.svelte').catch(failed),
  '/goals': () => import('./goal/GoalsPage.svelte').catch(failed),
  '/goals/new': () => import('./goal/NewGoalPage.svelte').catch(failed),
  '/goals/:id': () => import('./goal/GoalPage.svelte').catch(failed),
  '/partnerships': () => import('./partnership/PartnershipsPage.svelte').catch(failed),
  '/partnerships/new': () => import('./partnership/NewPartnershipPage.svelte').catch(failed),
  '/partnerships/:id': () => import('./partnership/PartnershipPage.svelte').catch(failed),
  '/people': () => import('./person/PeoplePage.svelte').catch(failed),
  '/people/new': () => import('./person/NewPersonPage.svelte').catch(failed),
  '/people/:id': () => import('./person/PersonPage.svelte').catch(failed),
  '/agreements/:id': () => import('./agreement/AgreementPage.svelte').catch(failed),
  '/sign-in': () => import('./account/SignInPage.svelte').catch(failed),
  '/setup': () => import('./account/SetUpPage.svelte').catch(failed),
  '/invitation': () => import('./account/InvitationPage.svelte').catch(failed),
  '/forgotten': () => import('./account/ForgottenPage.svelte').catch(failed),
  '/reset': () => import('./account/ResetPage.svelte').catch(failed),
  '/account': () => import('./account/AccountPage.svelte').catch(failed),
  '/accounts': () => import('./account/AccountsPage.svelte').catch(failed),
  '/glass': () => import('./glass/GlassPage.svelte').catch(failed),
  '/search': () => import('./search/SearchPage.svelte').catch(failed),
  '/sources': () => import('./shell/SourcesPage.svelte').catch(failed),
  '*': NotFoundPage,
});

/** A click that asks for a new tab or window is the browser's, not the router's. */
function leaveToBrowser(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) event.stopImmediatePropagation();
}

window.addEventListener('click', leaveToBrowser);
