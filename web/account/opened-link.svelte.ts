/** The link that the page was opened by. Its secret stays out of what is remembered of questions and answers. */
import type { ResultOf } from '../graphql/graphql.ts';
import { client, requestHeaders } from '../graphql/client.ts';
import { toProblem, type Problem } from '../graphql/problem.ts';
import { language } from '../language/language.svelte.ts';
import { AccountLinkQuery } from './account-links.queries.ts';

type Answer = ResultOf<typeof AccountLinkQuery>;
/** What a link is for. */
export type Link = NonNullable<Answer['accountLink']>;
export type LinkKind = Link['kind'];

/** Asks when the component appears, and again for another language or another link. */
export class OpenedLink {
  data = $state.raw<Answer>();
  problem = $state.raw<Problem>();
  /** What stands behind the `#` of the address. */
  secret = $state(location.hash.slice(1));
  #round = $state(0);

  constructor() {
    $effect(() => {
      const follow = () => (this.secret = location.hash.slice(1));
      window.addEventListener('hashchange', follow);
      return () => window.removeEventListener('hashchange', follow);
    });
    $effect(() => {
      void this.#round;
      void language.current;
      return this.#ask(this.secret);
    });
  }

  refresh(): void {
    this.#round += 1;
  }

  #ask(link: string): () => void {
    const fetchOptions = { headers: requestHeaders() };
    const answers = client.query(AccountLinkQuery, { link }, { fetchOptions });
    return answers.subscribe(({ data, error }) => {
      this.data = error ? undefined : data;
      this.problem = error && toProblem(error);
    }).unsubscribe;
  }
}
