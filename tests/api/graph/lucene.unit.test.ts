import { describe, expect, test } from 'vitest';
import { anyFieldQuery, prefixQuery, wordsOf } from '../../../api/graph/lucene.ts';

describe('the words of a text', () => {
  test.for([
    ['Mikkelin Kaupunki', ['mikkelin', 'kaupunki']],
    ['  Ääni–kuva, R&D ', ['ääni', 'kuva', 'r', 'd']],
    ['SOK:n säätiö', ['sok:n', 'säätiö']],
    ['Digi.fi L’Oréal foo_bar 3,50', ['digi.fi', "l'oréal", 'foo_bar', '3,50']],
    ['ilo Ilo ILO', ['ilo']],
    ['A\u0308a\u0308ni', ['ääni']],
    ['***', []],
    ['', []],
  ] as const)('%s are where Lucene parts them', ([text, words]) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('that the index leaves out count only where there are no others, with marks or without', () => {
    expect(wordsOf('Föreningen för barn')).toEqual(['föreningen', 'barn']);
    expect(wordsOf('ön för')).toEqual(['ön', 'för']);
  });
});

test('each word must begin a word of what is found, marks taken off', () => {
  expect(prefixQuery('Äänek kes')).toBe('+aanek* +kes*');
});

test('a text without words finds nothing', () => {
  expect(prefixQuery(' - ')).toBe('-*:*');
});

test('no sign that means something to Lucene is left', () => {
  expect(prefixQuery('a"b +c -d (e) [f TO g] {h} i\\j k* l? m~2 n^3 !o p||q && r/s')).toMatch(/^(\+[\p{L}\d]+\* ?)+$/u);
  expect(prefixQuery('name:x')).toBe('+name\\:x*');
  expect(anyFieldQuery(['name', 'title'], 'sok:n~1')).toBe('name:sok\\:n~1 title:sok\\:n~1');
});
