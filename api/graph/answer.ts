/** Answers a root field with one statement, whatever is selected below it. */
import { getNamedType, type GraphQLResolveInfo, isObjectType } from 'graphql';
import type { RequestContext } from '../context.ts';
import { compileField, compileObject, type Compilation } from './compiler/compile.ts';
import { compileConnection } from './compiler/connection.ts';
import { rejectRange, withDefaults } from './compiler/limits.ts';
import { pageOfRows } from './compiler/paging.ts';
import { Statement } from './compiler/statement.ts';
import { isConnection } from './compiler/types.ts';
import type { Parameters, Row } from './graph.ts';

/** Runs one statement: a graph's `read`, or a transaction's `run` where an answer must see what was just written. */
export type Read = (text: string, parameters: Parameters) => Promise<Row[]>;

/** A statement and how its answer becomes the field's value. */
export interface CompiledAnswer {
  text: string;
  parameters: Parameters;
  finish(value: unknown): unknown;
}

/**
 * Compiles a root field. `args` are the field's arguments and whatever else its fragments name as `$parameters`. For a
 * mutation's payload the payload's own fields are compiled.
 */
export function compileAnswer(
  info: GraphQLResolveInfo,
  args: Readonly<Record<string, unknown>>,
  context: Pick<RequestContext, 'viewer' | 'language' | 'today'>,
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
  return { text: `RETURN ${expression} AS value`, parameters: statement.parameters, finish };
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

/** The value of a root field: compiled, read, shaped for the resolvers below it. */
export async function answer(
  read: Read,
  info: GraphQLResolveInfo,
  args: Readonly<Record<string, unknown>>,
  context: Pick<RequestContext, 'viewer' | 'language' | 'today'>,
): Promise<unknown> {
  const { text, parameters, finish } = compileAnswer(info, args, context);
  const [row] = await read(text, parameters);
  return finish(row?.['value']);
}
