/** A question to the API that a component asks while it is on the page. */
import type { AnyVariables, OperationResult, TypedDocumentNode } from '@urql/core';
import { untrack } from 'svelte';
import { language } from '../language/language.svelte.ts';
import { changes } from './changes.svelte.ts';
import { client, requestHeaders } from './client.ts';
import { connection } from './connection.svelte.ts';
import { recentAnswers } from './recent-answers.ts';
import { toProblem, type Problem } from './problem.ts';

/**
 * Asks when the component appears, and again when the variables or the language change or something was changed; make
 * it while the component starts: `const goals = new Query(GoalsQuery, () => ({ first: 25 }))`. Where `variables` gives null, nothing is asked.
 * `data` keeps the last answer until the next one comes, so that nothing flickers; it is emptied by a refusal.
 */
export class Query<Data, Variables extends AnyVariables> {
  data = $state.raw<Data>();
  problem = $state.raw<Problem>();
  isFetching = $state(false);

  readonly #document: TypedDocumentNode<Data, Variables>;
  readonly #variables: () => Variables | null;
  #round = $state(0);

  constructor(document: TypedDocumentNode<Data, Variables>, variables: () => Variables | null) {
    this.#document = document;
    this.#variables = variables;
    $effect(() => this.#ask());
  }

  /** Asks the same again: after a change, or when the reader tries once more. */
  refresh(): void {
    this.#round += 1;
  }

  #ask(): (() => void) | undefined {
    void this.#round;
    void connection.restorations;
    void changes.count;
    const variables = this.#variables();
    if (!variables) return this.#rest();
    const key = recentAnswers.key(language.current, this.#document, variables);
    const headers = requestHeaders();
    return untrack(() => {
      this.#showRemembered(key);
      this.isFetching = true;
      const answers = client.query(this.#document, variables, { fetchOptions: { headers } });
      return answers.subscribe((result) => this.#settle(key, result)).unsubscribe;
    });
  }

  #rest(): undefined {
    this.isFetching = false;
  }

  #showRemembered(key: string): void {
    const remembered = recentAnswers.get<Data>(key);
    if (remembered) this.data = remembered;
  }

  #settle(key: string, result: OperationResult<Data, Variables>): void {
    this.isFetching = false;
    this.problem = result.error && toProblem(result.error);
    if (result.error && this.problem?.code === 'OFFLINE') return;
    this.data = result.data ?? undefined;
    if (result.data && !result.error) recentAnswers.set(key, result.data);
  }
}
