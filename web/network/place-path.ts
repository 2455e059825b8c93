/** The way from the whole world down to a place. */
import type { ResultOf } from '../graphql/graphql.ts';
import type { PlacePathQuery } from './network.queries.ts';

export interface PlaceStep {
  /** Null is the whole world. */
  id: string | null;
  name: string;
}

interface PlaceWithParent {
  id: string;
  name: string;
  parent?: PlaceWithParent | null;
}

/** The places that hold a place, the world first and the place itself last. */
export function pathOf(place: ResultOf<typeof PlacePathQuery>['place'], world: string): PlaceStep[] {
  const path: PlaceStep[] = [];
  let step: PlaceWithParent | null | undefined = place;
  while (step) {
    path.unshift({ id: step.id, name: step.name });
    step = step.parent;
  }
  return [{ id: null, name: world }, ...path];
}
