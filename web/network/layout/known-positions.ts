/** Positions worked out in this visit, so that a filter takes nodes and edges away and leaves the others where they are. */
const most = 12;

export class KnownPositions {
  readonly #places = new Map<string, Map<string, readonly [number, number]>>();

  /** x, y of each node in the layout named `key`; null unless all of them are known. */
  recall(key: string, ids: readonly string[]): Float32Array | null {
    const known = this.#places.get(key);
    const found = ids.map((id) => known?.get(id)).filter((position) => position !== undefined);
    return found.length === ids.length && found.length > 0 ? Float32Array.from(found.flat()) : null;
  }

  /** Replaces what is known of `key`; the layouts remembered longest ago are forgotten. */
  remember(key: string, ids: readonly string[], positions: Float32Array): void {
    this.#places.delete(key);
    this.#places.set(
      key,
      new Map(ids.map((id, index) => [id, [positions[index * 2] ?? 0, positions[index * 2 + 1] ?? 0]])),
    );
    const [oldest] = this.#places.keys();
    if (this.#places.size > most && oldest !== undefined) this.#places.delete(oldest);
  }
}
