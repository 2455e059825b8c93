import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { businessIdOf } from '../../../api/input/business-id.ts';

const weights = [7, 9, 10, 5, 8, 4, 2];
const digits = fc.integer({ min: 0, max: 9_999_999 }).map((number) => String(number).padStart(7, '0'));
const remainderOf = (seven: string) => weights.reduce((sum, weight, i) => sum + weight * Number(seven[i]), 0) % 11;

describe('accepts real Business IDs', () => {
  // Helsingin yliopisto, Turun yliopisto, Ilmatieteen laitos, Suomen Akatemia, CSC
  test.each(['0313471-7', '0245896-3', '0244664-7', '0245893-9', '0920632-0'])('%s', (id) => {
    expect(businessIdOf(id)).toBe(id);
  });
});

describe('refuses what is none', () => {
  test.each(['', '0313471', '03134717', '0313471-77', '0313471–7', '31347-7', '0313471-x', 'FI03134717', '261741-4'])(
    '%j',
    (id) => {
      expect(businessIdOf(id)).toBeNull();
    },
  );
});

test('pads an old six-digit number', () => {
  expect(businessIdOf('313471-7')).toBe('0313471-7');
});

property.prop([digits])('a number has exactly one check digit, or none where the sum leaves 1', (seven) => {
  const accepted = Array.from({ length: 10 }, (_, check) => `${seven}-${String(check)}`).filter(businessIdOf);
  const remainder = remainderOf(seven);
  expect(accepted).toEqual(remainder === 1 ? [] : [`${seven}-${String((11 - remainder) % 11)}`]);
});

property.prop([digits, fc.nat({ max: 6 }), fc.integer({ min: 1, max: 9 })])(
  'a single wrong digit never goes unseen',
  (seven, place, by) => {
    fc.pre(remainderOf(seven) !== 1);
    const check = (11 - remainderOf(seven)) % 11;
    const wrong = Array.from(seven, (digit, i) => (i === place ? String((Number(digit) + by) % 10) : digit)).join('');
    expect(businessIdOf(`${wrong}-${String(check)}`)).toBeNull();
  },
);
