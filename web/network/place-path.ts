/** The way from the whole world down to a place. */
export interface PlaceStep {
  /** Null is the whole world. */
  id: string | null;
  name: string;
}

/** As the API gives it, with as many larger places as were asked for. */
export interface PlaceWithParent {
  id: string;
  name: string;
  parent?: PlaceWithParent | null;
}

/** The places that hold a place, the world first and the place itself last; dots stand for one not yet known. */
export function pathOf(within: string | null, place: PlaceWithParent | null | undefined, world: string): PlaceStep[] {
  const path: PlaceStep[] = within === null || place?.id === within ? [] : [{ id: within, name: '…' }];
  let step = within === place?.id ? place : null;
  while (step) {
    path.unshift({ id: step.id, name: step.name });
    step = step.parent ?? null;
  }
  return [{ id: null, name: world }, ...path];
}
