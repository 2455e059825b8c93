/** Whole numbers with bounds. */
import type { Kind } from './reading.ts';

/** A whole number from `min` to `max`. */
export const wholeNumber =
  (min: number, max: number): Kind<number> =>
  (value, path, reading) =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
      ? value
      : reading.refuse(path, 'numberInRange', { min, max });

/** How much something matters: 1 (nice to have) to 3 (cannot do without). */
export const priority = wholeNumber(1, 3);
