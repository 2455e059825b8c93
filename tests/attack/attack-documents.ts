/** One document for each place that takes a text, with an alias for each text that is put there. */
import { getNamedType, type GraphQLOutputType, type GraphQLSchema, isCompositeType, isObjectType } from 'graphql';
import { operationThatReaches } from '../cypher/reach.ts';
import { leastArguments, type Slot, withText } from './text-slots.ts';

interface Payload {
  query: string;
  variables: Record<string, unknown>;
}

/**
 * Asks the field of these slots once for each text, which all of them take then; `given` are the values of its
 * arguments where the text isn't.
 */
export function attackOn(
  schema: GraphQLSchema,
  slots: readonly [Slot, ...Slot[]],
  given: Readonly<Record<string, unknown>>,
  texts: readonly string[],
): Payload {
  const [slot] = slots;
  const { type, field } = slot;
  const values = { ...leastArguments(field), ...given };
  const names = new Set([...Object.keys(values), ...slots.map(({ argument }) => argument.name)]);
  const arguments_ = field.args.filter(({ name }) => names.has(name));
  const variables: Record<string, unknown> = {};
  const calls = texts.map((text, i) => {
    const taken = { ...values };
    for (const { argument, way } of slots) {
      taken[argument.name] = withText(argument.type, taken[argument.name], way, text);
    }
    for (const { name } of arguments_) variables[`${name}${String(i)}`] = taken[name];
    return `(${arguments_.map(({ name }) => `${name}: $${name}${String(i)}`).join(', ')})`;
  });
  const declared = texts.flatMap((_, i) =>
    arguments_.map(({ name, type: of }) => `$${name}${String(i)}: ${String(of)}`),
  );
  const kind = type === 'Mutation' ? 'mutation' : 'query';
  const selected = selectionOf(field.type);
  const body =
    type === 'Query' || type === 'Mutation'
      ? calls.map((call, i) => `a${String(i)}: ${field.name}${call} ${selected}`).join('\n')
      : nestedIn(schema, slot, calls, selected);
  return { query: `${kind} Attack(${declared.join(', ')}) { ${body} }`, variables };
}

/** Something of whatever a field gives: of a list its count and its items. */
function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  const isList = isObjectType(named) && named.name.endsWith('Connection');
  return isList ? '{ totalCount edges { cursor node { __typename } } pageInfo { hasNextPage } }' : '{ __typename }';
}

/** The shortest way from `Query` to a field that lies deeper, with the field called in each way at its end. */
function nestedIn(schema: GraphQLSchema, { type, field }: Slot, calls: readonly string[], selected: string): string {
  const way = operationThatReaches(schema, type, field.name);
  if (way === null) throw new Error(`Query doesn't lead to ${type}.${field.name}`);
  const at = way.lastIndexOf(` ${field.name}`);
  const called = /^ \w+(\([^)]*\))?( \{ __typename \})?/;
  const fields = calls.map((call, i) => `a${String(i)}: ${field.name}${call} ${selected}`).join(' ');
  return `${way.slice(1, at)} ${way.slice(at).replace(called, fields)}`.replace(/\}\s*$/, '');
}
