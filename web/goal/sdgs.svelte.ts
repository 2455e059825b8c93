/** The Sustainable Development Goals by their numbers. */
import { Query } from '../graphql/query.svelte.ts';
import type { ResultOf } from '../graphql/graphql.ts';
import { SdgsQuery } from './goal.queries.ts';

export type Sdg = ResultOf<typeof SdgsQuery>['sustainableDevelopmentGoals'][number];

/** Made while a component starts. */
export class Sdgs {
  readonly #query = new Query(SdgsQuery, () => ({}));

  /** All 17; none until they have come. */
  get all(): readonly Sdg[] {
    return this.#query.data?.sustainableDevelopmentGoals ?? [];
  }

  /** Those of the numbers. */
  of(numbers: readonly number[]): Sdg[] {
    return this.all.filter(({ number }) => numbers.includes(number));
  }
}
