/** Chance that comes out the same on every machine. */

/** A stream of choices; the same seed gives the same stream. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 ≤ n < 1 (Mulberry32, by Tommy Ettinger, in the public domain). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 to `end` - 1. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** True once in so many times. */
  isOneIn(times: number): boolean {
    return this.next() * times < 1;
  }

  /** One of the items, each as likely. */
  pick<T>(items: readonly T[]): T {
    return itemAt(items, this.below(items.length));
  }

  /** One of the keys, as likely as its weight says. */
  weighted<T extends string | number>(weights: readonly (readonly [T, number])[]): T {
    const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.next() * total;
    for (const [key, weight] of weights) {
      left -= weight;
      if (left < 0) return key;
    }
    return itemAt(weights, weights.length - 1)[0];
  }

  /** So many different items, fewer where `draw` keeps giving the same ones. */
  different<T>(count: number, draw: () => T): T[] {
    const drawn = new Set<T>();
    for (let tries = 0; drawn.size < count && tries < count * 20; tries += 1) drawn.add(draw());
    return [...drawn];
  }
}

function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`No item ${String(index)} of ${String(items.length)}`);
  return item;
}
