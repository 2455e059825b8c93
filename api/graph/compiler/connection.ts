/** Relay connections: filters, orders, and pages in both directions from the sort keys of the last item seen. */
import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';
import { fieldFailure } from '../../errors.ts';
import { fewOf } from '../few.ts';
import { prefixQuery } from '../lucene.ts';
import type { Arguments, Request } from './arguments.ts';
import { asIs, type Compilation, type Compiled, compileObject, fieldsOf, listOf, objectOf } from './compile.ts';
import { type Keys, readCursor } from './cursor.ts';
import { type Fragment, fragments } from './fragments.ts';
import { addConditions, bindNodes, type Piece, type Source } from './source.ts';
import type { Statement } from './statement.ts';
import { edgeTypeOf, nodeTypeOf } from './types.ts';

/** A connection as its statement gives it; `paging.ts` makes edges and page info of it. */
export interface ConnectionRow {
  /** The items from the page's start, one more than the page where there are more; last ones first when backward. */
  rows: { keys: Keys; nodes: Record<string, unknown> }[];
  totalCount?: number;
  /** True when something stands at or before the cursor `after`. */
  isPreceded?: boolean;
  /** True when something stands at or after the cursor `before`. */
  isFollowed?: boolean;
}

/** Which end of a list is asked for, and how much of it. */
export interface Page {
  backward: boolean;
  /** Items at most: 1 to 1000. */
  size: number;
}

type Side = 'after' | 'before';
/** A cursor's keys as parameters of the statement. */
type Bound = readonly string[];

/** The part of a list that a statement reads; the size is a parameter, one more than the page's. */
interface Cut {
  after: Bound | null;
  before: Bound | null;
  size: string;
  backward: boolean;
}

interface Key {
  expression: string;
  descending: boolean;
}

interface List {
  source: Source;
  /** The source with the first key worked out: what is ordered and cut. */
  ordered: Source;
  /** Most significant first, the id last. */
  keys: Key[];
}

type Values = Readonly<Record<string, unknown>>;
const defaultPageSize = 25;

/** What gives a `ConnectionRow`, and the page that is asked for by the field's arguments. */
export function compileConnection(
  compilation: Compilation,
  connection: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  args: Arguments,
): Compiled & { pageOf(values: Values): Page } {
  const list = bindList(compilation, nodeTypeOf(connection), field, args);
  const { source, ordered, keys } = list;
  const after = boundOf(compilation, args, 'after', keys.length);
  const before = boundOf(compilation, args, 'before', keys.length);
  const size = compilation.statement.write(
    '$size',
    new Map(),
    args.map(compilation.request, (values) => ({ size: pageOf(values).size + 1 })),
  );
  const cut = { after, before, size, backward: pageOf(args.values).backward };
  const wants = new Set(fieldsOf(compilation, connection, nodes).map((selected) => selected.field.name));
  const exists = (bound: Bound, side: Side) =>
    asIs(`EXISTS { ${addConditions(ordered.text, [beyond(keys, bound, side, true)])} }`);
  const fields = new Map([['rows', compileRows(compilation, connection, nodes, list, cut)]]);
  if (wants.has('totalCount')) fields.set('totalCount', asIs(`COUNT { ${source.text} }`));
  if (after && wants.has('pageInfo')) fields.set('isPreceded', exists(after, 'before'));
  if (before && wants.has('pageInfo')) fields.set('isFollowed', exists(before, 'after'));
  return { ...objectOf(fields), pageOf };
}

/** All nodes of the list: its base, narrowed by each filter that is given, in the order asked for. */
function bindList(
  { statement, info, request, fewVisible }: Compilation,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  args: Arguments,
): List {
  const base = fragmentOf(`Query.${field.name}`);
  const filters = piecesOf(
    `${type.name}Filter`,
    args.map(request, ({ filter, text }) => ({ ...given(filter), ...given({ text }) })),
    request,
  );
  const narrowing = filters.filter(({ fragment }) => fragment.isExpression !== true);
  const beginnings =
    narrowing.length === 0 && fewVisible ? [pieceOf(fewOf(type))] : narrowing.flatMap((piece) => [piece, onlyOnce]);
  const pieces = [...beginnings, { fragment: base, args }];
  const bound = bindNodes(statement, info.schema, type, pieces, 'none');
  const conditions = filters
    .filter(({ fragment }) => fragment.isExpression === true)
    .map((piece) => statement.write(piece.fragment.body, bound.names, piece.args));
  const source = { ...bound, text: addConditions(bound.text, conditions) };
  const order = given(args.values['orderBy']);
  return {
    source,
    ...orderList(statement, source, `${type.name}Order.${String(order['field'])}`, order['direction'] === 'DESC'),
  };
}

/** Between two filters: what one of them calls a thing is nothing to the next, and a node stays one row. */
const onlyOnce = pieceOf('WITH DISTINCT node');

function pieceOf(body: string): Piece {
  return { fragment: { body, orderBy: null, aliases: new Map() } };
}

function fragmentOf(name: string): Fragment {
  const fragment = fragments.get(name);
  if (!fragment) throw new Error(`no fragment is called ${name}`);
  return fragment;
}

/** The fields of an input object that are there and not null. */
const given = (input: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(input ?? {}).filter(([, value]) => value !== null && value !== undefined));

/** A text becomes the query that the full-text index understands; other values go as they are. */
const piecesOf = (prefix: string, args: Arguments, request: Request): Piece[] =>
  Object.keys(args.values).map((name) => ({
    fragment: fragmentOf(`${prefix}.${name}`),
    args: name === 'text' ? args.map(request, ({ text }) => ({ text: prefixQuery(String(text)) })) : args,
  }));

/**
 * The sort keys: what was asked for, then the type's own order, then the id. What was asked for is worked out once and
 * named, since a page compares it many times; a property stays what it is, so that its index gives the order.
 */
function orderList(
  statement: Statement,
  source: Source,
  asked: string,
  descending: boolean,
): Pick<List, 'ordered' | 'keys'> {
  const own = source.orderBy.map((expression) => ({ expression, descending: false }));
  const first = fragments.get(asked);
  if (!first) return { ordered: source, keys: own.map((key, i) => ({ ...key, descending: i === 0 && descending })) };
  const key = `${source.node}_key`;
  const projection = `WITH ${source.variables.join(', ')}, ${statement.write(first.body, source.names)} AS ${key}`;
  return {
    ordered: { ...source, text: `${source.text}\n${projection}`, variables: [...source.variables, key] },
    keys: [{ expression: key, descending }, ...own],
  };
}

function pageOf({ first, last }: Values): Page {
  if (typeof first === 'number' && typeof last === 'number') throw fieldFailure('last', 'firstAndLast');
  return {
    backward: typeof last === 'number',
    size: typeof last === 'number' ? last : typeof first === 'number' ? first : defaultPageSize,
  };
}

/** Where a page begins or ends: the keys of the cursor that is given, of a list with so many keys. */
function boundOf({ statement, request }: Compilation, args: Arguments, side: Side, length: number): Bound | null {
  const keys = args.map(request, (values) =>
    Object.fromEntries((readCursor(side, values[side], length) ?? []).map((key, i) => [`${side}${String(i)}`, key])),
  );
  const names = Object.keys(keys.values);
  return names.length === 0 ? null : names.map((name) => statement.write(`$${name}`, new Map(), keys));
}

function compileRows(
  compilation: Compilation,
  connection: GraphQLObjectType,
  nodes: readonly FieldNode[],
  { ordered, keys }: List,
  { after, before, size, backward }: Cut,
): Compiled {
  const order = keys.map((key) => `${key.expression}${key.descending === backward ? '' : ' DESC'}`).join(', ');
  const inside = [
    ...(after ? [beyond(keys, after, 'after')] : []),
    ...(before ? [beyond(keys, before, 'before')] : []),
  ];
  const row = new Map([
    ['keys', asIs(`[${keys.map((key) => key.expression).join(', ')}]`)],
    ['nodes', compileItems(compilation, connection, nodes, ordered)],
  ]);
  const clauses = `${addConditions(ordered.text, inside)}\nWITH ${ordered.variables.join(', ')} ORDER BY ${order} LIMIT ${size}`;
  return listOf(clauses, objectOf(row));
}

/** What is selected of a node below each `edges { node }`, by their response keys. */
function compileItems(
  compilation: Compilation,
  connection: GraphQLObjectType,
  nodes: readonly FieldNode[],
  source: Source,
): Compiled {
  const subject = { type: nodeTypeOf(connection), variable: source.node, ends: source.ends };
  const selected = (type: GraphQLObjectType, from: readonly FieldNode[], name: string) =>
    fieldsOf(compilation, type, from).filter(({ field }) => field.name === name);
  const items = selected(connection, nodes, 'edges').flatMap((edges) =>
    selected(edgeTypeOf(connection), edges.fieldNodes, 'node').map(
      (node) =>
        [`${edges.responseKey}.${node.responseKey}`, compileObject(compilation, subject, node.fieldNodes)] as const,
    ),
  );
  return objectOf(new Map(items));
}

/**
 * The condition that an item comes after (or before) a cursor in the list's order, or stands at it: key by key, the
 * first key's own bound in front so that an index can be entered there.
 */
function beyond(keys: readonly Key[], values: Bound, side: Side, orAt = false): string {
  const compare = (i: number) => ((side === 'after') === keys[i]?.descending ? '<' : '>');
  const condition = keys.reduceRight((rest, { expression }, i) => {
    const strict = `${expression} ${compare(i)} ${values[i]}`;
    if (i === keys.length - 1) return orAt ? `${expression} ${compare(i)}= ${values[i]}` : strict;
    return `(${strict} OR (${expression} = ${values[i]} AND ${rest}))`;
  }, '');
  return `${keys[0]?.expression} ${compare(0)}= ${values[0]} AND ${condition}`;
}
