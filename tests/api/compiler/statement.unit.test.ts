import { describe, expect, test } from 'vitest';
import { Arguments } from '../../../api/graph/compiler/arguments.ts';
import { languageEnding, Statement } from '../../../api/graph/compiler/statement.ts';

const names = new Map([['node', 'n7'], ['parent', 'n3'], ['organisation', 'n7_organisation']]); // prettier-ignore
const request = { common: { today: '2026-06-15' }, args: {}, variables: { a: 5 } };
const fromVariables = () => new Arguments(request, ({ variables }) => variables);
const written = (text: string, args?: Arguments) => {
  const statement = new Statement('fi');
  return { text: statement.write(text, names, args), statement };
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
    const { text, statement } = written('node.a = $a OR node.b = $a OR node.c = $today', fromVariables());
    expect(text).toBe('n7.a = $a_1 OR n7.b = $a_1 OR n7.c = $today');
    expect(statement.parametersAt(request)).toEqual({ today: '2026-06-15', language: 'Fi', a_1: 5 });
  });

  test('takes the values of each request', () => {
    const { statement } = written('node.a = $a', fromVariables());
    const later = { common: { today: '2026-06-16' }, args: {}, variables: { a: 6 } };
    expect(statement.parametersAt(later)).toEqual({ today: '2026-06-16', language: 'Fi', a_1: 6 });
  });

  test('for two fields has two sets of parameters', () => {
    const statement = new Statement('en');
    expect(statement.write('$a', names, fromVariables())).toBe('$a_1');
    expect(
      statement.write(
        '$a',
        names,
        fromVariables().map(request, ({ a }) => ({ a: Number(a) + 1 })),
      ),
    ).toBe('$a_2');
    expect(statement.parametersAt(request)).toMatchObject({ a_1: 5, a_2: 6 });
  });

  test('sorts by the key of the reader’s language', () => {
    expect(written('node.sort, organisation.sort').text).toBe('n7.sortFi, n7_organisation.sortFi');
  });
});

test('a language is the ending of the properties that hold its names', () => {
  expect(['fi', 'SV', 'en'].map(languageEnding)).toEqual(['Fi', 'Sv', 'En']);
});
