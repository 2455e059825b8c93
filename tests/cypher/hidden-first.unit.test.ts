/**
 * What is asked for by its id: where nothing has that id, the decoy is looked at in its place, and what isn't visible is
 * followed no further. Else who measures how long an answer takes would tell what is hidden from what isn't there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cypherFolder } from '../../api/graph/cypher-file.ts';

const inside = readdirSync(fileURLToPath(cypherFolder), { recursive: true, encoding: 'utf8' });
const files = inside.filter((file) => file.endsWith('.cypher'));
const named = (pattern: RegExp) => files.filter((file) => pattern.test(basename(file))).sort();
const textOf = (file: string) => readFileSync(new URL(file, cypherFolder), 'utf8').replace(/^\/\/.*\n/gm, '');

/** Labels of what is visible to some only. */
const guarded = 'Record|Deleted|Organisation|Person|Goal|Offer|Need|Partnership|Agreement';
/** A record that is found by what the asker gave. */
const foundDirectly = new RegExp(`:(${guarded}) \\{id: \\$|:Goal\\)[^}]*\\.id (=|IN) \\$`);

test('there are such questions', () => {
  expect(files.filter((file) => textOf(file).includes('recordOrDecoy(')).length).toBeGreaterThan(15);
});

test.each(named(/^(Query\.\w+|\w+Filter\.\w+|known|is-visible)\.cypher$/))('%s finds no record but by recordOrDecoy', (file) => {
  expect(textOf(file)).not.toMatch(foundDirectly);
}); // prettier-ignore

describe('what a list is narrowed by', () => {
  test.each(named(/^\w+Filter\.(\w+Id|goals)\.cypher$/))('%s: visible or not, before anything of it is', (file) => {
    const [, asked = ''] = /recordOrDecoy\(\w+, \$?\w+\) AS (\w+)\n/.exec(textOf(file)) ?? [];
    expect(textOf(file)).toMatch(new RegExp(`AS ${asked}\nWHERE guard\\(${asked}\\)\nMATCH \\(${asked}\\)`));
  });
});
