/** What is asked of both networks: documents, and values for their variables. */
import fc from 'fast-check';
import { getNullableType, GraphQLNonNull, type GraphQLSchema, isScalarType, parse, validate } from 'graphql';
import { limitRules } from '../../api/http/limits.ts';
import { choose, type Draw, once, type Value, valueFor } from '../api/compiler/random-arguments.ts';
import { randomOperation, type RandomOperation } from '../api/compiler/random-operation.ts';
import { businessIds } from './leak-network.ts';
import { loosen, type LooseValue } from './loose-values.ts';
import { standingOperations } from './standing-operations.ts';

const languages = ['fi', 'sv', 'en'] as const;

/** One document, asked with many values. */
export interface LeakDocument extends RandomOperation {
  language: (typeof languages)[number];
  values: readonly LooseValue[];
}

/** Fields whose answers rest on the most: they are drawn more often than the others. */
const telling = ['search', 'organisations', 'partnerships', 'people', 'agreements', 'network'];
const longest = 1_800;
const mostBatches = 100;

/** `count` random documents from any fields of `Query`. */
export function randomDocuments(schema: GraphQLSchema, seed: number, count: number): LeakDocument[] {
  const roots = [...Object.keys(schema.getQueryType()?.getFields() ?? {}), ...telling];
  const drawn = fc.gen().map((draw): LeakDocument => {
    const operation = randomOperation(draw, { schema, roots, depth: 3 });
    return { ...operation, ...loosen(operation.query, schema), language: choose(draw, languages) };
  });
  // NOTE: `drawn.filter` would never end where it first draws a document that isn't answered: it draws the same again.
  const found: LeakDocument[] = [];
  for (let batch = 0; found.length < count; batch += 1) {
    if (batch > mostBatches)
      throw new Error(`Few documents are answered: ${String(found.length)} (RANDOM_SEED=${String(seed)})`);
    const sample = fc.sample(drawn, { seed: seed + batch * 1_000_003, numRuns: count });
    found.push(...sample.filter(({ query }) => isAnswered(query, schema)));
  }
  return found.slice(0, count);
}

/** What is asked in every run, whatever is drawn beside it. */
export function standingDocuments(schema: GraphQLSchema): LeakDocument[] {
  return standingOperations.map((operation, i) => ({
    variables: {}, cursors: {}, operationName: undefined, ...operation, ...loosen(operation.query, schema),
    language: languages[i % languages.length] ?? 'en',
  })); // prettier-ignore
}

/** Beyond the limits all documents are refused alike; very long ones take the database's time and tell no more. */
function isAnswered(query: string, schema: GraphQLSchema): boolean {
  if (query.length > longest) return false;
  try {
    return validate(schema, parse(query), limitRules).length === 0;
  } catch {
    return false;
  }
}

const faults: Readonly<Record<string, readonly Value[]>> = {
  Int: [0, -1, 6, 1001],
  Date: ['2026-02-30', 'someday'],
  ID: ['nowhere', ''],
};

/** Values for all of the document's variables but its cursors; one in forty is wrong. */
export function valuesFor({ variables, values }: LeakDocument, draw: Draw): Record<string, Value> {
  return { ...variables, ...Object.fromEntries(values.map((value) => [value.variable, drawn(value, draw)])) };
}

function drawn({ type, name, field }: LooseValue, draw: Draw): Value {
  const plain = getNullableType(type);
  const wrong = isScalarType(plain) ? faults[plain.name] : undefined;
  if (wrong && once(draw, 40)) return choose(draw, wrong);
  if (name === 'text' && once(draw, 8)) return choose(draw, businessIds);
  return valueFor(draw, new GraphQLNonNull(plain), name, field);
}
