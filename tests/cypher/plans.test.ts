import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j, { type Plan } from 'neo4j-driver';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { cypherFolder, readCypher } from '../../api/graph/cypher-file.ts';

const { uri, user, password } = inject('neo4j');
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
afterAll(() => driver.close());

/** Whole statements: pieces for the compiler are named after a GraphQL field, and have plans only inside a statement. */
const statements = readdirSync(fileURLToPath(cypherFolder), { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[a-z][^.]*\.cypher$/.test(basename(file)) && !/^(migrations|bookkeeping)\//.test(file))
  .map((file) => file.slice(0, -'.cypher'.length))
  .filter((name) => /^(MATCH|OPTIONAL MATCH|UNWIND|MERGE|CREATE|CALL|WITH|RETURN)\b/.test(bodyOf(name)))
  .sort();

function bodyOf(name: string): string {
  const lines = readCypher(name).split('\n');
  return lines.filter((line) => !line.trim().startsWith('//')).join('\n').trim(); // prettier-ignore
}

const named = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();

/** Labels of which a store has a fixed number, so that reading all of them is no scan to fear. */
const fixed = /:(Lock|Migration|Seed|SustainableDevelopmentGoal|Resource|Place)\b/;

const operatorsOf = ({ operatorType, arguments: about, children }: Plan): string[] => [
  `${operatorType.replace('@neo4j', '')} ${JSON.stringify(about['Details'] ?? '')}`,
  ...children.flatMap(operatorsOf),
];

describe.each(statements)('%s', (name) => {
  test('names its parameters in its header, each one and no other', () => {
    const header = readCypher(name).split('\n').filter((line) => line.startsWith('//')).join('\n'); // prettier-ignore
    expect(named(header, /^\/\/ \$(\w+)/gm)).toEqual(named(bodyOf(name), /\$(\w+)/g));
  });

  test('begins at an index and multiplies nothing', async () => {
    const parameters = Object.fromEntries(named(bodyOf(name), /\$(\w+)/g).map((parameter) => [parameter, null]));
    const { summary } = await driver.executeQuery(`EXPLAIN ${bodyOf(name)}`, parameters);
    const operators = summary.plan === false ? [] : operatorsOf(summary.plan);
    expect(operators).not.toEqual([]);
    const feared = /^(AllNodesScan|CartesianProduct|NodeByLabelScan|UnionNodeByLabelsScan|\w*RelationshipTypeScan)\b/;
    expect(operators.filter((operator) => feared.test(operator) && !fixed.test(operator))).toEqual([]);
  });
});
