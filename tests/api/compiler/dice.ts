/** Choices that are the same for the same seed. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number from 0 to one below `count`. */
  number(count: number): number {
    // mulberry32, by Tommy Ettinger (public domain)
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  }

  oneOf<T>(values: readonly T[]): T {
    const value = values[this.number(values.length)];
    if (value === undefined) throw new Error('nothing to choose from');
    return value;
  }

  /** Null every third time. */
  maybe<T>(values: readonly T[]): T | null {
    return this.number(3) === 0 ? null : this.oneOf(values);
  }

  /** None to `most` different values, in the order they were chosen. */
  some<T>(values: readonly T[], most: number): T[] {
    const count = this.number(most + 1);
    return [...new Set(Array.from({ length: count }, () => this.oneOf(values)))];
  }
}
