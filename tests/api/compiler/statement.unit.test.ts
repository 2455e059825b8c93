import { describe, expect, test } from 'vitest';
import { languageEnding, Statement } from '../../../api/graph/compiler/statement.ts';

const names = new Map([['node', 'n7'], ['parent', 'n3'], ['organisation', 'n7_organisation']]); // prettier-ignore
const written = (text: string, args: Readonly<Record<string, unknown>> = {}) => {
  const statement = new Statement('fi', { today: '2026-06-15' });
  return { text: statement.write(text, names, args), parameters: statement.parameters };
};

describe('a fragment that is written into a statement', () => {
  test('has its variables renamed', () => {
    expect(written('MATCH (parent)-[:OF]->(node:Offer)<--(organisation)').text).toBe(
      'MATCH (n3)-[:OF]->(n7:Offer)<--(n7_organisation)',
    );
  });

  test('keeps what only looks like a variable', () => {
    const text = "node.parent = 'node' AND node(x) AND x:node AND {node: 1} AND x.`node` AND $node";
    expect(written(text).text).toBe("n7.parent = 'node' AND node(x) AND x:node AND {node: 1} AND x.`node` AND $node");
  });

  test('keeps the column that a procedure yields', () => {
    expect(written('CALL f() YIELD node AS hit MATCH (node {id: hit.id})').text).toBe(
      'CALL f() YIELD node AS hit MATCH (n7 {id: hit.id})',
    );
  });

  test('has its own arguments as parameters of their own, each once', () => {
    const { text, parameters } = written('node.a = $a OR node.b = $a OR node.c = $today', { a: 5 });
    expect(text).toBe('n7.a = $a_1 OR n7.b = $a_1 OR n7.c = $today');
    expect(parameters).toEqual({ today: '2026-06-15', language: 'Fi', a_1: 5 });
  });

  test('twice has two sets of parameters', () => {
    const statement = new Statement('en', {});
    expect(statement.write('$a', names, { a: 1 })).toBe('$a_1');
    expect(statement.write('$a', names, { a: 2 })).toBe('$a_2');
    expect(statement.parameters).toMatchObject({ a_1: 1, a_2: 2 });
  });

  test('sorts by the key of the reader’s language', () => {
    expect(written('node.sort, organisation.sort').text).toBe('n7.sortFi, n7_organisation.sortFi');
  });
});

test('a language is the ending of the properties that hold its names', () => {
  expect(['fi', 'SV', 'en'].map(languageEnding)).toEqual(['Fi', 'Sv', 'En']);
});
