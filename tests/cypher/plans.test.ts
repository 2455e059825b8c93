import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cypherFolder, readCypher } from '../../api/graph/cypher-file.ts';
import { fearedIn, namesIn, planOf } from './plan.ts';

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

describe.each(statements)('%s', (name) => {
  test('names its parameters in its header, each one and no other', () => {
    const header = readCypher(name).split('\n').filter((line) => line.startsWith('//')).join('\n'); // prettier-ignore
    expect(namesIn(header, /^\/\/ \$(\w+)/gm)).toEqual(namesIn(bodyOf(name), /\$(\w+)/g));
  });

  test('begins at an index and multiplies nothing', async () => {
    const parameters = Object.fromEntries(namesIn(bodyOf(name), /\$(\w+)/g).map((parameter) => [parameter, null]));
    const operators = await planOf(bodyOf(name), parameters);
    expect(operators).not.toEqual([]);
    expect(fearedIn(operators)).toEqual([]);
  });
});
