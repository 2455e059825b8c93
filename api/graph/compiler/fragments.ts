/**
 * The pieces that statements are compiled from: one file per GraphQL field that isn't simply a property, named
 * `<Type>.<field>.cypher`. `parent` is the object that has the field, `node` what the field gives.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basename } from 'node:path';
import { cypherFolder, readCypher } from '../cypher-file.ts';

/** A file's Cypher, its header taken off. */
export interface Fragment {
  /** Clauses that bind `node`, ending in a clause that takes `WHERE`; or, for a leaf field, one expression. */
  body: string;
  /** True for an expression: what it gives is no node, and a resolver of the field's own makes its value of it. */
  isExpression?: boolean;
  /** The order of its own, without the words ORDER BY; null: the node type's. */
  orderBy: string | null;
  /** Ends of `node` that are a variable already bound: `// organisation is parent`. */
  aliases: ReadonlyMap<string, string>;
}

/** Reads one fragment file: comment lines, clauses, and a last line ORDER BY where it has an order of its own. */
export function parseFragment(text: string): Fragment {
  const lines = text.trim().split('\n');
  const comments = lines.filter((line) => line.startsWith('//'));
  const clauses = lines.filter((line) => !line.startsWith('//'));
  const last = clauses.at(-1);
  const orderBy = last?.startsWith('ORDER BY ') ? last.slice('ORDER BY '.length) : null;
  const aliases = comments.flatMap((line) => {
    const [, end, variable] = /^\/\/ (\w+) is (\w+)$/.exec(line) ?? [];
    return end && variable ? [[end, variable] as const] : [];
  });
  const body = (orderBy === null ? clauses : clauses.slice(0, -1)).join('\n');
  return {
    body,
    isExpression: !/^(MATCH|OPTIONAL MATCH|CALL|UNWIND|WITH)\b/.test(body),
    orderBy,
    aliases: new Map(aliases),
  };
}

function readFragments(): ReadonlyMap<string, Fragment> {
  const files = readdirSync(fileURLToPath(cypherFolder), { recursive: true, encoding: 'utf8' });
  const fragments = files.filter((file) => /^[A-Z]\w+\.\w+\.cypher$/.test(basename(file)));
  return new Map(
    fragments.map((file) => {
      const name = file.slice(0, -'.cypher'.length);
      return [basename(name), parseFragment(readCypher(name))];
    }),
  );
}

/** Every fragment by `<Type>.<field>`. */
export const fragments: ReadonlyMap<string, Fragment> = readFragments();
