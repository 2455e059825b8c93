/** A change that a component asks the API to make. */
import { stringifyVariables, type AnyVariables, type TypedDocumentNode } from '@urql/core';
import { changes } from './changes.svelte.ts';
import { client, requestHeaders } from './client.ts';
import { isUncertain, toProblem, type Problem } from './problem.ts';

/**
 * `const create = new Mutation(CreateGoal)`; then `await create.send({ input })` gives the payload, or undefined after
 * a refusal, which `problem` holds and whose sentences `fieldError('title')` gives beside their fields.
 * Sending the same again after no answer repeats the Idempotency-Key, so that nothing is done twice.
 */
export class Mutation<Data, Variables extends AnyVariables> {
  problem = $state.raw<Problem>();
  isSending = $state(false);

  readonly #document: TypedDocumentNode<Data, Variables>;
  #unanswered: { input: string; key: string } | undefined;

  constructor(document: TypedDocumentNode<Data, Variables>) {
    this.#document = document;
  }

  async send(variables: Variables): Promise<Data | undefined> {
    this.isSending = true;
    const key = this.#keyFor(variables);
    const fetchOptions = { headers: requestHeaders(key) };
    const result = await client.mutation(this.#document, variables, { fetchOptions }).toPromise();
    this.isSending = false;
    this.problem = result.error && toProblem(result.error);
    if (!this.problem || !isUncertain(this.problem)) this.#unanswered = undefined;
    if (!this.problem || this.problem.isDone) changes.report();
    return this.problem ? undefined : result.data;
  }

  /** The sentence to show beside a field; `path` is dotted, below `input`: `parties.0.organisationId`. */
  fieldError(path: string): string | undefined {
    return this.problem?.fields[path];
  }

  #keyFor(variables: Variables): string {
    const input = stringifyVariables(variables ?? {});
    if (this.#unanswered?.input !== input) this.#unanswered = { input, key: crypto.randomUUID() };
    return this.#unanswered.key;
  }
}
