import { expect, test } from 'vitest';
import { fc, test as propertyTest } from '@fast-check/vitest';
import { findDifferences, isSame, merge, usualChoices } from '../../../web/record/merge.ts';

interface Values {
  name: string;
  website: string;
  placeId: { value: string; label: string } | null;
}
const base: Values = { name: 'Alku', website: '', placeId: { value: 'municipality:491', label: 'Mikkeli' } };

test('what one side alone changed is kept; what both changed is left to be chosen', () => {
  const mine: Values = { ...base, name: 'Minun', placeId: null };
  const theirs: Values = { ...base, name: 'Heidän', website: 'https://heidan.example/' };
  const differences = findDifferences(base, mine, theirs);
  expect(differences).toEqual([
    { field: 'name', changedBy: 'both' },
    { field: 'website', changedBy: 'them' },
    { field: 'placeId', changedBy: 'me' },
  ]);
  expect(usualChoices(differences)).toEqual({ website: 'theirs', placeId: 'mine' });
});

test('what both changed alike is no difference', () => {
  const both = { ...base, name: 'Sama' };
  expect(findDifferences(base, both, { ...both })).toEqual([]);
});

test('the merged values are theirs, with mine where mine was chosen', () => {
  const mine = { ...base, name: 'Minun', website: 'https://minun.example/' };
  const theirs = { ...base, name: 'Heidän', website: 'https://heidan.example/' };
  expect(merge(mine, theirs, { name: 'mine', website: 'theirs' })).toEqual({ ...theirs, name: 'Minun' });
});

test('a choice counts by its id, a row of attributes by all of it', () => {
  expect(isSame({ value: 'a', label: 'Mikkeli' }, { value: 'a', label: 'S:t Michel', detail: 'Kommun' })).toBe(true);
  expect(isSame([{ value: 'a', label: 'A' }], [{ value: 'b', label: 'A' }])).toBe(false);
  expect(isSame([{ name: 'Väri', value: 'sininen' }], [{ name: 'Koko', value: 'sininen' }])).toBe(false);
});

const values = fc.record({ a: fc.string(), b: fc.array(fc.string(), { maxLength: 2 }), c: fc.boolean() });

propertyTest.prop([values, values, values])(
  'every field of the merged values is one of the two sides’',
  (start, mine, theirs) => {
    const merged = merge(mine, theirs, usualChoices(findDifferences(start, mine, theirs)));
    for (const field of ['a', 'b', 'c'] as const) {
      const isMineAlone = isSame(start[field], theirs[field]) && !isSame(mine[field], theirs[field]);
      expect(merged[field]).toEqual(isMineAlone ? mine[field] : theirs[field]);
    }
  },
);
