/** What is asked for by something else's id: whether that may be seen is looked at before anything of it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { cypherFolder } from '../../api/graph/cypher-file.ts';

const filters = readdirSync(fileURLToPath(cypherFolder), { recursive: true, encoding: 'utf8' })
  .filter((file) => /^\w+Filter\.\w+Id\.cypher$/.test(basename(file)))
  .map((file) => file.slice(0, -'.cypher'.length))
  .sort();

// NOTE: else a list would take longer the more there is of what is hidden, and who measures would count it.
test.each(filters)('%s', (name) => {
  const text = readFileSync(new URL(`${name}.cypher`, cypherFolder), 'utf8');
  const [, asked = ''] = /\((\w+):\w+ \{id: \$\w+\}\)/.exec(text) ?? [];
  expect(text).toMatch(new RegExp(`^WHERE guard\\(${asked}\\)$`, 'm'));
});
