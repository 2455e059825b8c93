/** The last answers of this visit, so that Back shows at once what was there while the API is asked again. */
import { stringifyDocument, stringifyVariables, type AnyVariables, type DocumentInput } from '@urql/core';

const capacity = 40;

class RecentAnswers {
  readonly #answers = new Map<string, unknown>();

  /** Answers differ by language, question and variables. */
  key(language: string, document: DocumentInput, variables: AnyVariables): string {
    return `${language} ${stringifyDocument(document)} ${stringifyVariables(variables ?? {})}`;
  }

  get(key: string): unknown {
    return this.#answers.get(key);
  }

  set(key: string, data: unknown): void {
    this.#answers.delete(key);
    this.#answers.set(key, data);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > capacity && oldest !== undefined) this.#answers.delete(oldest);
  }
}

export const recentAnswers = new RecentAnswers();
