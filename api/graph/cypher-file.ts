import { readFileSync } from 'node:fs';
import { expandMacros } from './macros.ts';

/** Where every statement lives, with a `/` at its end. */
export const cypherFolder = new URL('../../cypher/', import.meta.url);

/**
 * The text of `cypher/<name>.cypher`, its macros written out, read once by whoever runs it; a missing file is a
 * programming error.
 */
export function readCypher(name: string): string {
  return expandMacros(readFileSync(new URL(`${name}.cypher`, cypherFolder), 'utf8'));
}

/** One expression, as `cypher/<name>.cypher` has it below its header. */
export function readExpression(name: string): string {
  return readCypher(name)
    .replace(/^\/\/.*\n/gm, '')
    .trim();
}
