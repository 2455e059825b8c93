import { describe, expect, test } from 'vitest';
import { expandMacros } from '../../../api/graph/macros.ts';

test('the guard asks for an open visibility, or for one of the viewer’s organisations in the audience', () => {
  expect(expandMacros('WHERE guard(node)')).toBe(
    'WHERE (node.visibility IN $viewer.open OR any(id IN $viewer.organisations WHERE id IN node.audience))',
  );
});

describe('a value of a timeline', () => {
  test('is taken on the day that is named, today where none is', () => {
    expect(expandMacros('statusOn(p, $on)')).toContain('p.statusDays[i] <= date($on)');
    expect(expandMacros('stepOn(p)')).toContain('p.stepDays[i] <= date($today)');
  });

  test('falls back to the first one', () => {
    expect(expandMacros('stepOn(p, $today)')).toMatch(/^coalesce\(last\(.*\), head\(p\.steps\)\)$/);
  });
});

test('every call in a text is written out, and nothing else', () => {
  const text = 'MATCH (a)--(b) WHERE guard(a) AND guard(b) AND size(a.guard) > safeguard(b)';
  const expanded = expandMacros(text);
  expect(expanded.match(/\$viewer\.open/g)).toHaveLength(2);
  expect(expanded).toContain('size(a.guard) > safeguard(b)');
});

test('text without macros stays as it is', () => {
  expect(expandMacros('MATCH (n) RETURN n')).toBe('MATCH (n) RETURN n');
});
