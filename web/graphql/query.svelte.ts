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
 * Asks when the component appears, and again when the variables or the language change, something was changed, or the
 * connection is back; make it while the component starts: `const goals = new Query(GoalsQuery, () => ({ first: 25 }))`.
 * Where `variables` gives null, nothing is asked. `data` keeps the last answer until the next one comes, so that nothing
 * flickers (`answered` tells which variables it belongs to); a refusal empties it, but no answer doesn't.
 */
export class Query<Data, Variables extends AnyVariables> {
  data = $state.raw<Data>();
  answered = $state.raw<Variables>();
  problem = $state.raw<Problem>();
  isFetching = $state(false);

  readonly #document: TypedDocumentNode<Data, Variables>;
  readonly #variables: () => Variables | null;
  readonly #key = $derived.by(() => this.#makeKey());
  #round = $state(0);

  constructor(document: TypedDocumentNode<Data, Variables>, variables: () => Variables | null) {
    this.#document = document;
    this.#variables = variables;
    $effect(() => {
      void this.#round;
      void connection.restorations;
      void changes.count;
      const key = this.#key;
      return untrack(() => this.#ask(key));
    });
  }

  /** Asks the same again: after a change, or when the reader tries once more. */
  refresh(): void {
    this.#round += 1;
  }

  #makeKey(): string | null {
    const variables = this.#variables();
    return variables === null ? null : recentAnswers.key(language.current, this.#document, variables);
  }

  #ask(key: string | null): (() => void) | undefined {
    const variables = this.#variables();
    this.isFetching = key !== null;
    if (key === null || variables === null) return undefined;
    // The key holds the question, and a question has one type of answer.
    const remembered = recentAnswers.get(key) as Data | undefined;
    if (remembered) this.#show(remembered, variables);
    const options = { fetchOptions: { headers: requestHeaders() } };
    const answers = client.query(this.#document, variables, options);
    return answers.subscribe((result) => this.#settle(key, variables, result)).unsubscribe;
  }

  #settle(key: string, variables: Variables, result: OperationResult<Data, Variables>): void {
    this.isFetching = false;
    this.problem = result.error && toProblem(result.error);
    if (this.problem?.code === 'OFFLINE' || this.problem?.code === 'UNAVAILABLE') return;
    this.#show(result.data ?? undefined, variables);
    if (result.data && !this.problem) recentAnswers.set(key, result.data);
  }

  #show(data: Data | undefined, variables: Variables): void {
    this.data = data;
    this.answered = variables;
  }
}
