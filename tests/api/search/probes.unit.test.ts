import { expect, test } from 'vitest';
import { prefixQuery, wordsOf } from '../../../api/graph/lucene.ts';
import { probesOf, withoutEnding } from '../../../api/search/probes.ts';

test.for([
  ['mikkelissa', 'mikkel'],
  ['nuorten', 'nuor'],
  ['kokoustilojen', 'kokoustil'],
  ['tampereella', 'tamperee'],
  ['turussa', 'turu'],
  ['oulu', null],
  ['ry', null],
])('%s without its ending is %s', ([word = '', stem]) => {
  expect(withoutEnding(word ?? '')).toBe(stem);
});

test.for([
  ['x', 1],
  ['x y', 2],
  ['x y z', 2],
  ['x y z u v w', 4],
] as const)('of the words of "%s" a record needs %i', ([text, needed]) => {
  expect(probesOf(text).needed).toBe(needed);
});

test('a surer probe of a word never fits less well than a vaguer one', () => {
  const fits = probesOf('työpajoissa').probes.map(({ fit }) => fit);
  expect(fits).toEqual([...fits].sort((a, b) => b - a));
});

test('short words are not mistyped', () => {
  expect(probesOf('ely').probes.filter(({ query }) => query.includes('~'))).toEqual([]);
});

test('no sign of a text that means something to Lucene reaches a query', () => {
  const queries = probesOf('a"b (c) [d TO e] f\\g h* i? j~2 k^3').probes.map(({ query }) => query);
  expect(queries.filter((query) => /["()[\]\\?^]/.test(query))).toEqual([]);
});

test('words that the index leaves out count only where there are no others', () => {
  expect(wordsOf('Arts and Culture of the arts')).toEqual(['arts', 'culture']);
  expect(wordsOf('it')).toEqual(['it']);
});

test('the beginning of a word is looked for without marks', () => {
  expect(prefixQuery('Jyvä and KES')).toBe('+jyva* +kes*');
  expect(prefixQuery('***')).toBe('-*:*');
});
