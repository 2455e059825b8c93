/** Finnish Business IDs (Y-tunnus): seven digits, a hyphen and a check digit. */
import type { Kind } from './reading.ts';

/** By which each digit counts in the checksum, published by the Finnish Tax Administration; modulo 11. */
const weights = [7, 9, 10, 5, 8, 4, 2];

/** The id in its full form, an old six-digit number padded with a zero; null where it is none or its check digit is wrong. */
export function businessIdOf(text: string): string | null {
  const [, digits = '', check] = /^(\d{6,7})-(\d)$/.exec(text.trim()) ?? [];
  const padded = digits.padStart(7, '0');
  const sum = weights.reduce((total, weight, i) => total + weight * Number(padded[i]), 0);
  const remainder = sum % 11;
  // NOTE: numbers that leave 1 were never given out: no single digit could check them.
  const expected = remainder === 0 ? '0' : String(11 - remainder);
  return check === expected ? `${padded}-${check}` : null;
}

/** A Business ID with the right check digit, in its full form. */
export const businessId: Kind<string> = (value, path, reading) =>
  businessIdOf(String(value)) ?? reading.refuse(path, 'businessId');
