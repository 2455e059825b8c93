/** Answers a root field with one statement, whatever is selected below it. */
import { getNamedType, type GraphQLResolveInfo, isObjectType } from 'graphql';
import type { RequestContext } from '../context.ts';
import type { ClientError } from '../errors.ts';
import { Arguments, type Request } from './compiler/arguments.ts';
import { compileField, compileObject, type Compilation } from './compiler/compile.ts';
import { compileConnection } from './compiler/connection.ts';
import { rejectRange, withDefaults } from './compiler/limits.ts';
import { pageOfRows } from './compiler/paging.ts';
import { Plans } from './compiler/plans.ts';
import { Statement } from './compiler/statement.ts';
import { isConnection, nodeTypeOf } from './compiler/types.ts';
import { mayReadFew } from './few.ts';
import type { Parameters, Read } from './graph.ts';
import { viewerParameter } from './viewer-parameter.ts';

/** What must hold of the arguments for there to be an answer. */
export interface Check {
  /** A Cypher expression over the arguments as `$parameters`: true where it holds. */
  expression: string;
  /** What the client is told where it doesn't. */
  otherwise(): ClientError;
}

/** A root field's statement, and how its answer becomes the field's value. */
interface Plan {
  text: string;
  parametersAt(request: Request): Parameters;
  finish(value: unknown, request: Request): unknown;
}

type Context = Pick<RequestContext, 'viewer' | 'language' | 'today'>;
type Values = Readonly<Record<string, unknown>>;
type Field = NonNullable<ReturnType<GraphQLResolveInfo['parentType']['getFields']>[string]>;

function requestOf(info: GraphQLResolveInfo, args: Values, { viewer, today }: Context): Request {
  const ofMutation = info.parentType.name === 'Mutation' ? args : {};
  const common = { viewer: viewerParameter(viewer), today, ...ofMutation };
  return { common, args, variables: info.variableValues };
}

/**
 * Compiles a root field. For a mutation's payload the payload's own fields; `checks` become a second column. A list with
 * `fewVisible` begins at those.
 */
function compile(
  info: GraphQLResolveInfo,
  request: Request,
  { language }: Context,
  { checks = [], fewVisible = false }: { checks?: readonly Check[]; fewVisible?: boolean },
): Plan {
  const field = info.parentType.getFields()[info.fieldName];
  if (!field) throw new Error(`${info.parentType.name}.${info.fieldName} is not in the schema`);
  const statement = new Statement(language);
  const args = new Arguments(request, (any) => {
    const values = withDefaults(field, any.args);
    rejectRange(field.name, values);
    return values;
  });
  const { expression, read } = compileRoot({ info, request, statement, fewVisible }, field, args);
  const conditions = checks.map((check) => statement.write(check.expression, new Map(), args));
  const holds = conditions.length === 0 ? '' : `, [${conditions.join(', ')}] AS holds`;
  return {
    text: `RETURN ${expression} AS value${holds}`,
    parametersAt: (any) => statement.parametersAt(any),
    finish: read,
  };
}

function compileRoot(
  compilation: Compilation,
  field: Field,
  args: Arguments,
): { expression: string; read: Plan['finish'] } {
  const { info } = compilation;
  const type = getNamedType(field.type);
  if (isObjectType(type) && isConnection(type)) {
    const { expression, read, pageOf } = compileConnection(compilation, type, field, info.fieldNodes, args);
    return { expression, read: (given, any) => pageOfRows(read(given), pageOf(args.at(any))) };
  }
  const root = { type: info.parentType, variable: 'none', ends: new Map<string, string>() };
  if (info.parentType.name === 'Mutation' && isObjectType(type)) {
    return compileObject(compilation, { ...root, type }, info.fieldNodes);
  }
  return compileField(compilation, root, field, info.fieldNodes, args);
}

const plans = new Plans<Plan>();

/** The value of a root field that is asked for by its own arguments alone; what was compiled for it is kept. */
export async function answerByPlan(
  read: Read,
  info: GraphQLResolveInfo,
  args: Values,
  context: Context,
): Promise<unknown> {
  const request = requestOf(info, args, context);
  const planWith = (fewVisible: boolean) =>
    plans.of(info, `${context.language} ${String(fewVisible)}`, () => compile(info, request, context, { fewVisible }));
  const usual = planWith(false);
  const parameters = usual.parametersAt(request); // of several fields that are refused it is the first, whatever is known
  const type = getNamedType(info.returnType);
  const fewVisible =
    isObjectType(type) && isConnection(type) && (await mayReadFew(read, nodeTypeOf(type), context.viewer));
  const plan = fewVisible ? planWith(true) : usual;
  const [row] = await read(plan.text, fewVisible ? plan.parametersAt(request) : parameters);
  return plan.finish(row?.['value'], request);
}

/**
 * The value of a root field: compiled, read, shaped for the resolvers below it. `args` are the field's arguments and
 * whatever else its fragments name. The first check that doesn't hold is thrown instead; it was read by the same
 * statement.
 */
export async function answer(
  read: Read,
  info: GraphQLResolveInfo,
  args: Values,
  context: Context,
  checks: readonly Check[] = [],
): Promise<unknown> {
  const request = requestOf(info, args, context);
  const { text, parametersAt, finish } = compile(info, request, context, { checks });
  const [row] = await read(text, parametersAt(request));
  const failed = checks.find((_, i) => Array.isArray(row?.['holds']) && row['holds'][i] !== true);
  if (failed) throw failed.otherwise();
  return finish(row?.['value'], request);
}
