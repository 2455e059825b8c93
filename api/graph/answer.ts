/** Answers a root field with one statement, whatever is selected below it. */
import { getNamedType, type GraphQLResolveInfo, isObjectType } from 'graphql';
import type { RequestContext } from '../context.ts';
import type { ClientError } from '../errors.ts';
import { compileField, compileObject, type Compilation } from './compiler/compile.ts';
import { compileConnection } from './compiler/connection.ts';
import { rejectRange, withDefaults } from './compiler/limits.ts';
import { pageOfRows } from './compiler/paging.ts';
import { Statement } from './compiler/statement.ts';
import { isConnection } from './compiler/types.ts';
import type { Parameters, Row } from './graph.ts';

/** Runs one statement: a graph's `read`, or a transaction's `run` where an answer must see what was just written. */
export type Read = (text: string, parameters: Parameters) => Promise<Row[]>;

/** What must hold of the arguments for there to be an answer. */
export interface Check {
  /** A Cypher expression over the arguments as `$parameters`: true where it holds. */
  expression: string;
  /** What the client is told where it doesn't. */
  otherwise(): ClientError;
}

/** A statement and how its answer becomes the field's value. */
export interface CompiledAnswer {
  text: string;
  parameters: Parameters;
  finish(value: unknown): unknown;
}

type Context = Pick<RequestContext, 'viewer' | 'language' | 'today'>;

/**
 * Compiles a root field. `args` are the field's arguments and whatever else its fragments name as `$parameters`. For a
 * mutation's payload the payload's own fields are compiled. `checks` become a second column, in their order.
 */
export function compileAnswer(
  info: GraphQLResolveInfo,
  args: Readonly<Record<string, unknown>>,
  context: Context,
  checks: readonly Check[] = [],
): CompiledAnswer {
  const field = info.parentType.getFields()[info.fieldName];
  if (!field) throw new Error(`${info.parentType.name}.${info.fieldName} is not in the schema`);
  const { viewer, language, today } = context;
  const statement = new Statement(language, {
    viewer: { open: viewer.open, organisations: viewer.organisations },
    today,
    ...(info.parentType.name === 'Mutation' ? args : {}),
  });
  const compilation: Compilation = { info, statement };
  const all = withDefaults(field, args);
  rejectRange(field.name, all);
  const { expression, finish } = compileRoot(compilation, field, all);
  const conditions = checks.map((check) => statement.write(check.expression, new Map(), all));
  const holds = conditions.length === 0 ? '' : `, [${conditions.join(', ')}] AS holds`;
  return { text: `RETURN ${expression} AS value${holds}`, parameters: statement.parameters, finish };
}

function compileRoot(
  compilation: Compilation,
  field: NonNullable<ReturnType<GraphQLResolveInfo['parentType']['getFields']>[string]>,
  args: Readonly<Record<string, unknown>>,
): { expression: string; finish(value: unknown): unknown } {
  const { info } = compilation;
  const type = getNamedType(field.type);
  const asIs = (value: unknown) => value;
  if (isObjectType(type) && isConnection(type)) {
    const { expression, page } = compileConnection(compilation, type, field, info.fieldNodes, args);
    return { expression, finish: (value) => pageOfRows(value, page) };
  }
  const root = { type: info.parentType, variable: 'none', ends: new Map<string, string>() };
  if (info.parentType.name === 'Mutation' && isObjectType(type)) {
    return { expression: compileObject(compilation, { ...root, type }, info.fieldNodes), finish: asIs };
  }
  return { expression: compileField(compilation, root, field, info.fieldNodes, args), finish: asIs };
}

/**
 * The value of a root field: compiled, read, shaped for the resolvers below it. The first check that doesn't hold is
 * thrown instead; it was read by the same statement.
 */
export async function answer(
  read: Read,
  info: GraphQLResolveInfo,
  args: Readonly<Record<string, unknown>>,
  context: Context,
  checks: readonly Check[] = [],
): Promise<unknown> {
  const { text, parameters, finish } = compileAnswer(info, args, context, checks);
  const [row] = await read(text, parameters);
  const failed = checks.find((_, i) => Array.isArray(row?.['holds']) && row['holds'][i] !== true);
  if (failed) throw failed.otherwise();
  return finish(row?.['value']);
}
