/**
 * The statement compiler: one root field with all that is selected below it becomes one Cypher statement, the guard at
 * every hop. The text depends on the selection, on which arguments are given and on the reader's language, never on
 * values.
 */
import { getArgumentValues, getNamedType, getNullableType, isListType, isObjectType } from 'graphql';
import type { FieldNode, GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { Arguments, type Request } from './arguments.ts';
import { fragments } from './fragments.ts';
import { rejectRange, withDefaults } from './limits.ts';
import { bindNodes, type Source } from './source.ts';
import { languageEnding, type Statement } from './statement.ts';
import { keyOf, possibleTypes } from './types.ts';

/** What is the same for a whole statement. */
export interface Compilation {
  info: GraphQLResolveInfo;
  /** The request that the text is made for. */
  request: Request;
  statement: Statement;
  /** Whether the viewer may read few of the records that a list is of. */
  fewVisible: boolean;
}

/** An object whose fields are read: its type, the variable that holds it, and its ends that are bound already. */
export interface Subject {
  type: GraphQLObjectType;
  variable: string;
  ends: ReadonlyMap<string, string>;
}

/** An expression, and what makes the field's value of what it gives. */
export interface Compiled {
  expression: string;
  read(given: unknown): unknown;
}

/** What an expression gives, as it is. */
export const asIs = (expression: string): Compiled => ({ expression, read: (given) => given });

/** An object by its fields. It travels as a list: what the fields are called is the same in each of many. */
export function objectOf(fields: ReadonlyMap<string, Compiled>): Compiled {
  const entries = [...fields];
  return {
    expression: `[${entries.map(([, { expression }]) => expression).join(', ')}]`,
    read: (given) => {
      if (!Array.isArray(given)) return null;
      const object: Record<string, unknown> = {};
      entries.forEach(([key, field], i) => {
        object[key] = field.read(given[i]);
      });
      return object;
    },
  };
}

/** All rows of a subquery, `clauses` and what is returned of each. */
export const listOf = (clauses: string, row: Compiled): Compiled => ({
  expression: `COLLECT { ${clauses}\nRETURN ${row.expression} AS row }`,
  read: (given) => (Array.isArray(given) ? given.map((each) => row.read(each)) : null),
});

type Field = GraphQLField<unknown, unknown>;

/** The selected fields of an object. */
export function fieldsOf({ info }: Compilation, type: GraphQLObjectType, nodes: readonly FieldNode[]) {
  const selected = collectSubfields(info.schema, info.fragments, info.variableValues, type, nodes);
  return [...selected].flatMap(([responseKey, fieldNodes]) => {
    const [first] = fieldNodes;
    const field = first && type.getFields()[first.name.value];
    return first && field ? [{ responseKey, fieldNodes, first, field }] : [];
  });
}

/** All that is selected of an object. */
export const compileObject = (compilation: Compilation, subject: Subject, nodes: readonly FieldNode[]): Compiled =>
  objectOf(new Map(compileFields(compilation, subject, nodes)));

/** The selected fields of an object, by the keys that they have in it. */
const compileFields = (compilation: Compilation, subject: Subject, nodes: readonly FieldNode[]) =>
  fieldsOf(compilation, subject.type, nodes).map(({ responseKey, fieldNodes, first, field }) => {
    const args = argumentsOf(compilation, field, first);
    return [keyOf(field, responseKey), compileField(compilation, subject, field, fieldNodes, args)] as const;
  });

/** A nested field's arguments, a language as the ending of the property that holds its name. */
function argumentsOf({ request, statement }: Compilation, field: Field, node: FieldNode): Arguments | undefined {
  if (field.args.length === 0) return undefined;
  return new Arguments(request, ({ variables }) => {
    const values = withDefaults(field, getArgumentValues(field, node, variables));
    const { language } = values;
    if (language !== undefined)
      values['language'] = languageEnding(typeof language === 'string' ? language : statement.language);
    rejectRange(field.name, values);
    return values;
  });
}

/** The expression for one field: a property, a fragment's expression, an end bound already, or a subquery. */
export function compileField(
  compilation: Compilation,
  subject: Subject,
  field: Field,
  nodes: readonly FieldNode[],
  args: Arguments | undefined,
): Compiled {
  const type = getNamedType(field.type);
  const fragment = fragments.get(`${subject.type.name}.${field.name}`);
  if (possibleTypes(compilation.info.schema, type).length === 0 || fragment?.isExpression === true) {
    const names = new Map([...subject.ends, ['node', subject.variable]]);
    return asIs(fragment ? `(${compilation.statement.write(fragment.body, names, args)})` : propertyOf(subject, field));
  }
  const end = subject.ends.get(field.name);
  if (end && isObjectType(type)) return compileObject(compilation, { type, variable: end, ends: new Map() }, nodes);
  if (!fragment) throw new Error(`no fragment says what ${subject.type.name}.${field.name} is`);
  const { statement, info } = compilation;
  const source = bindNodes(statement, info.schema, type, [{ fragment, ...(args && { args }) }], subject.variable);
  const row = compileRow(compilation, type, source, nodes);
  if (isListType(getNullableType(field.type))) return listOf(`${source.text}${cutOf(statement, source, args)}`, row);
  return { expression: `head(${listOf(source.text, row).expression})`, read: row.read };
}

function propertyOf({ variable }: Subject, field: Field): string {
  const property = `${variable}.${field.name}`;
  const type = getNamedType(field.type).name;
  if (type === 'Date' || type === 'DateTime') return `toString(${property})`;
  return isListType(getNullableType(field.type)) ? `coalesce(${property}, [])` : property;
}

/** The clause that puts a list in order and cuts it; empty where it has neither order nor limit. */
function cutOf(statement: Statement, source: Source, args: Arguments | undefined): string {
  const order = source.orderBy.length > 0 ? ` ORDER BY ${source.orderBy.join(', ')}` : '';
  const limit = args && 'first' in args.values ? ` LIMIT ${statement.write('$first', new Map(), args)}` : '';
  return order || limit ? `\nWITH ${source.variables.join(', ')}${order}${limit}` : '';
}

/** What is returned of a node; of an abstract type, what is selected of the type that its label names. */
function compileRow(
  compilation: Compilation,
  type: GraphQLNamedType,
  source: Source,
  nodes: readonly FieldNode[],
): Compiled {
  if (isObjectType(type)) {
    return compileObject(compilation, { type, variable: source.node, ends: source.ends }, nodes);
  }
  const members = possibleTypes(compilation.info.schema, type).map((member) => {
    const subject = { type: member, variable: source.node, ends: new Map<string, string>() };
    const name = ['__typename', asIs(`'${member.name}'`)] as const;
    return [member.name, objectOf(new Map([name, ...compileFields(compilation, subject, nodes)]))] as const;
  });
  const branches = members.map(([name, { expression }]) => `WHEN ${source.node}:${name} THEN ${expression}`);
  const byName = new Map<unknown, Compiled>(members);
  return {
    expression: `CASE ${branches.join(' ')} END`,
    read: (given) => (Array.isArray(given) ? byName.get(given[0])?.read(given) : null),
  };
}
