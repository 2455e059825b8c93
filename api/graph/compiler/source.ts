/** Where nodes come from: fragments written one after another, their ends bound, the guard added. */
import { type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { expandMacros } from '../macros.ts';
import type { Arguments } from './arguments.ts';
import { type Fragment, fragments } from './fragments.ts';
import type { Statement } from './statement.ts';
import { type End, endsOf, isGuarded, possibleTypes } from './types.ts';

/** A fragment with the values of the parameters that are its own. */
export interface Piece {
  fragment: Fragment;
  args?: Arguments;
}

/** Clauses that bind visible nodes, and what things are called in them. */
export interface Source {
  text: string;
  node: string;
  /** The node's ends, by field name. */
  ends: ReadonlyMap<string, string>;
  /** The node and what was bound beside it: what a `WITH` must carry. */
  variables: readonly string[];
  /** Every name that a fragment about this node may use. */
  names: ReadonlyMap<string, string>;
  /** The list's order, most significant key first; empty where it has none. */
  orderBy: readonly string[];
}

/** Binds the visible nodes of a type, found by `pieces` together, below the variable `parent`. */
export function bindNodes(
  statement: Statement,
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  pieces: readonly Piece[],
  parent: string,
): Source {
  const node = `n${statement.next()}`;
  const ends = isObjectType(type) ? endsOf(type) : [];
  const aliases = new Map(pieces.flatMap(({ fragment }) => [...fragment.aliases]));
  const names = new Map([['parent', parent], ['node', node]]); // prettier-ignore
  for (const end of ends) names.set(end.name, names.get(aliases.get(end.name) ?? '') ?? `${node}_${end.name}`);
  const nameOf = (end: End) => names.get(end.name) ?? node;
  const fresh = ends.filter((end) => !aliases.has(end.name));
  const unbound = fresh.filter((end) => !pieces.some(({ fragment }) => binds(fragment, end.name)));
  const text = [
    ...pieces.map(({ fragment, args }) => statement.write(fragment.body, names, args)),
    ...unbound.map((end) => matchEnd(statement, end, node, nameOf(end))),
  ].join('\n');
  const conditions = [
    ...isVisible(statement, type, node, possibleTypes(schema, type)),
    ...fresh.filter((end) => isGuarded(end.type)).map((end) => guard(nameOf(end))),
  ];
  return {
    text: addConditions(text, conditions),
    node,
    ends: new Map(ends.map((end) => [end.name, nameOf(end)])),
    variables: [node, ...fresh.map(nameOf)],
    names,
    orderBy: orderOf(type, pieces).map((key) => statement.write(key, names)),
  };
}

const guard = (variable: string) => expandMacros(`guard(${variable})`);

const binds = (fragment: Fragment, name: string) => new RegExp(`\\(${name}[:)]`).test(fragment.body);

function matchEnd(statement: Statement, end: End, node: string, variable: string): string {
  return statement.write(end.fragment.body, new Map([['parent', node], ['node', variable]])); // prettier-ignore
}

/** The guard of a node; of an abstract type, the guard and the ends of each possible type. */
function isVisible(
  statement: Statement,
  type: GraphQLNamedType,
  node: string,
  possible: readonly GraphQLObjectType[],
): string[] {
  if (isObjectType(type)) return isGuarded(type) ? [guard(node)] : [];
  // NOTE: not joined by OR, where the ends of every type would be looked for, and the guard first: a hidden record would
  // take longer to be left out than one that isn't there.
  const branch = (member: GraphQLObjectType) => {
    const ends = endsOf(member).filter((end) => isGuarded(end.type));
    const seen = ends.map((end) => {
      const variable = `${node}_${end.name}_${statement.next()}`;
      return `EXISTS { ${matchEnd(statement, end, node, variable)} WHERE ${guard(variable)} }`;
    });
    return ` WHEN ${node}:${member.name} THEN ${seen.join(' AND ') || 'true'}`;
  };
  const [guarded, others] = [possible.filter(isGuarded), possible.filter((member) => !isGuarded(member))];
  const ofGuarded = `CASE${guarded.map(branch).join('')} ELSE false END`;
  return [`CASE${others.map(branch).join('')} WHEN ${guard(node)} THEN ${ofGuarded} ELSE false END`];
}

/** The list's order: a fragment's own, else the node type's, made total by the id. */
function orderOf(type: GraphQLNamedType, pieces: readonly Piece[]): string[] {
  const own = pieces.map(({ fragment }) => fragment.orderBy).find((order) => order !== null);
  if (own) return [own];
  const keys = fragments.get(`${type.name}.order`);
  return keys ? [...keys.body.split('\n'), 'node.id'] : [];
}

/** Joins conditions to clauses whose last one is a `MATCH`, a `WITH`, or a `WHERE` at the start of a line. */
export function addConditions(text: string, conditions: readonly string[]): string {
  if (conditions.length === 0) return text;
  const clauses = text.match(/^(MATCH|WITH|UNWIND|CALL|WHERE)\b/gm) ?? [];
  return `${text}\n${clauses.at(-1) === 'WHERE' ? 'AND' : 'WHERE'} ${conditions.join('\nAND ')}`;
}
