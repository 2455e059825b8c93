import { describe, expect, test } from 'vitest';
import { fragments, parseFragment } from '../../../api/graph/compiler/fragments.ts';

describe('a fragment', () => {
  test('is its clauses without the comments', () => {
    const { body, orderBy, aliases } = parseFragment(
      '// All of them.\n// $id String: its id\nMATCH (node:A)\nWHERE node.x\n',
    );
    expect(body).toBe('MATCH (node:A)\nWHERE node.x');
    expect(orderBy).toBeNull();
    expect(aliases.size).toBe(0);
  });

  test('has an order of its own in its last line', () => {
    const { body, orderBy } = parseFragment('// By name.\nMATCH (node:A)\nORDER BY node.name, node.id');
    expect(body).toBe('MATCH (node:A)');
    expect(orderBy).toBe('node.name, node.id');
  });

  test('says which of its ends are bound already', () => {
    const { aliases } = parseFragment('// Its offers.\n// organisation is parent\nMATCH (parent)-->(node:Offer)');
    expect([...aliases]).toEqual([['organisation', 'parent']]);
  });
});

test('every file named after a field is known, with its macros written out', () => {
  expect(fragments.get('Organisation.offers')?.body).toContain(':OFFERS');
  expect(fragments.get('Partnership.status')?.body).toContain('statusDays');
  for (const { body } of fragments.values()) expect(body).not.toMatch(/\b(guard|statusOn|stepOn)\(/);
});

test('files that are whole statements are none', () => {
  for (const name of fragments.keys()) expect(name).toMatch(/^[A-Z]\w+\.\w+$/);
});
