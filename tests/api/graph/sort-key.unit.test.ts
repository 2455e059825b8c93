import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { languages, sortKey } from '../../../api/graph/sort-key.ts';

const names = ['Åbo', 'Örebro', 'Ähtäri', 'Zorro', 'aasi', 'Alavus', 'Ylä-Savo', 'Ærø', 'Äänekoski', 'Ülle', 'W', 'V'];

test.each([
  ['fi', ['aasi', 'Alavus', 'V', 'W', 'Ülle', 'Ylä-Savo', 'Zorro', 'Åbo', 'Ähtäri', 'Ærø', 'Äänekoski', 'Örebro']],
  ['sv', ['aasi', 'Alavus', 'V', 'W', 'Ülle', 'Ylä-Savo', 'Zorro', 'Åbo', 'Ähtäri', 'Ærø', 'Äänekoski', 'Örebro']],
] as const)('%s puts å, ä and ö at the end of the alphabet', (language, expected) => {
  expect(names.toSorted((a, b) => (sortKey(a, language) < sortKey(b, language) ? -1 : 1))).toEqual(expected);
});

test('en sorts å, ä and ö as a and o', () => {
  const sorted = ['Öst', 'Oslo', 'Åland', 'Aura', 'Zagreb'].sort((a, b) =>
    sortKey(a, 'en') < sortKey(b, 'en') ? -1 : 1,
  );
  expect(sorted).toEqual(['Åland', 'Aura', 'Oslo', 'Öst', 'Zagreb']);
});

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäöéèüABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ0123456789 -.&');
const name = fc.array(letter, { minLength: 1, maxLength: 12 }).map((letters) => letters.join('').trim()).filter(Boolean); // prettier-ignore

test.prop([name, name, fc.constantFrom(...languages)])(
  'agrees with the collation wherever base letters differ',
  (a, b, language) => {
    const collated = new Intl.Collator(language, { sensitivity: 'base' }).compare(a, b);
    const [left, right] = [sortKey(a, language), sortKey(b, language)];
    expect(Math.sign(collated)).toBe(left < right ? -1 : left > right ? 1 : 0);
  },
);
