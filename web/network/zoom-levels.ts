/** When a reader's zooming goes down to what is in a place, or up to what holds it. */

/** Zoomed in so many times beyond the whole, it goes down. */
const downAt = 2.6;
/** Zoomed out to this share of the whole, it goes up. */
const upAt = 0.62;
/** One turn of the wheel goes one level: the next counts after so long without a turn. */
const restMs = 350;

export type LevelDirection = 'down' | 'up';

/** The level that a zoom asks for; `ratio` is 1 where the whole is just in view. */
export function levelAt(ratio: number): LevelDirection | null {
  if (ratio >= downAt) return 'down';
  if (ratio <= upAt) return 'up';
  return null;
}

/** Turns zooms into single changes of level: the next one waits for its picture and, that way, for a rest of the wheel. */
export class ZoomLevels {
  readonly #onlevel: (direction: LevelDirection) => void;
  #isWaiting = false;
  /** The way this turn of the wheel has gone already. */
  #spent: LevelDirection | null = null;
  #lastAt = 0;

  constructor(onlevel: (direction: LevelDirection) => void) {
    this.#onlevel = onlevel;
  }

  /** A zoom by the reader's hand, at a moment in ms. */
  zoomed(ratio: number, at: number): void {
    if (at - this.#lastAt > restMs) this.#spent = null;
    this.#lastAt = at;
    const direction = levelAt(ratio);
    if (!direction) {
      this.#isWaiting = false;
      return;
    }
    const isHeld = this.#isWaiting || this.#spent === direction;
    this.#spent = direction;
    if (isHeld) return;
    this.#isWaiting = true;
    this.#onlevel(direction);
  }

  /** Another picture was drawn. */
  arrived(): void {
    this.#isWaiting = false;
  }
}
