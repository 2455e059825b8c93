/** The pieces that statements are compiled from, and what they are compiled to: their headers and their plans. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, getNamedType, getNullableType, type GraphQLInputType, isEnumType, isInputObjectType, isListType } from 'graphql'; // prettier-ignore
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cypherFolder, readCypher } from '../../api/graph/cypher-file.ts';
import { parseFragment } from '../../api/graph/compiler/fragments.ts';
import type { Graph } from '../../api/graph/graph.ts';
import { readSchema } from '../../api/schema.ts';
import { compiler } from '../api/compiler/compiled.ts';
import { typicalOperations } from '../api/compiler/typical-operations.ts';
import { emptyStore } from '../empty-store.ts';
import { growStore } from './grown-store.ts';
import { fearedIn, namesIn, planOf } from './plan.ts';
import { operationThatReaches } from './reach.ts';

const schema = buildSchema(readSchema());
const pieces = readdirSync(fileURLToPath(cypherFolder), { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[A-Z]\w+\.\w+\.cypher$/.test(basename(file)))
  .map((file) => file.slice(0, -'.cypher'.length))
  .sort();

/** Parameters that every compiled statement has. */
const everywhere = ['viewer', 'today'];

const headerOf = (name: string) =>
  readFileSync(new URL(`${name}.cypher`, cypherFolder), 'utf8').split('\n').filter((line) => line.startsWith('//')); // prettier-ignore

/** What a piece says that it multiplies on purpose: `// cartesian: each of a few with each`. */
const allowedBy = (name: string) =>
  headerOf(name).some((line) => line.startsWith('// cartesian: ')) ? ['CartesianProduct'] : [];

/** Pieces with an operation that selects them, by the shortest way from `Query`. */
const reached = pieces.flatMap((name) => {
  const [type = '', field = ''] = basename(name).split('.');
  const query = operationThatReaches(schema, type, field);
  return query ? [{ name, query }] : [];
});

let compile: Awaited<ReturnType<typeof compiler>>;
let store: Graph;

beforeAll(async () => {
  store = await growStore();
  compile = await compiler();
}, 120_000);

afterAll(async () => {
  await emptyStore(store);
  await store.close();
});

async function expectGoodPlans(query: string, allowed: readonly string[] = []) {
  const statements = await compile(query);
  expect(statements.length, query).toBeGreaterThan(0);
  for (const { text, parameters } of statements) {
    const operators = await planOf(text, parameters);
    expect(operators).not.toEqual([]);
    expect(fearedIn(operators, allowed), text).toEqual([]);
  }
}

test.each(pieces)('%s opens with a sentence and names each of its parameters with its type, and no other', (name) => {
  const header = headerOf(name);
  expect(header.map((line) => line.slice(3)).join(' ')).toMatch(/^[A-Z'].*?[^ ]\.( |$)/);
  const declared = namesIn(header.join('\n'), /^\/\/ \$(\w+) (?:\[*[A-Z]\w+\]*)/gm);
  const used = namesIn(parseFragment(readCypher(name)).body, /\$(\w+)/g);
  expect(declared.filter((parameter) => !used.includes(parameter))).toEqual([]);
  expect(used.filter((parameter) => !declared.includes(parameter) && !everywhere.includes(parameter))).toEqual([]);
});

describe('planned from an index', () => {
  test.each(reached)('$name', ({ name, query }) => expectGoodPlans(query, allowedBy(name)));

  test.each(pieces.filter((name) => /Payload\./.test(name)))('%s', async (name) => {
    const { body } = parseFragment(readCypher(name));
    expect(fearedIn(await planOf(`${body} RETURN node`, { id: 'x' }))).toEqual([]);
  });

  test.each(pieces.filter((name) => /Filter\./.test(name)))('%s', async (name) => {
    const [type = '', field = ''] = basename(name).split(/Filter\.|\./);
    await expectGoodPlans(listOf(type, filterBy(`${type}Filter`, field)), allowedBy(name));
  });

  test.each(pieces.filter((name) => /Order\./.test(name)))('%s, both ways and after a cursor', async (name) => {
    const [type = '', field = ''] = basename(name).split(/Order\.|\./);
    for (const direction of ['ASC', 'DESC']) {
      const order = `orderBy: {field: ${field}, direction: ${direction}}`;
      await expectGoodPlans(listOf(type, order));
      await expectGoodPlans(listOf(type, `${order}, after: "WyJhIiwiYiIsImMiXQ"`));
    }
  });

  test.each(Object.entries(typicalOperations))('%s', (_name, query) => expectGoodPlans(query));
});

/** The list of a type with some arguments; `Resource` has its text beside no filter. */
function listOf(type: string, args: string): string {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const field = fields.find((candidate) => getNamedType(candidate.type).name === `${type}Connection`);
  if (!field) throw new Error(`no list of ${type}`);
  return `{ ${field.name}(${args}) { totalCount pageInfo { hasNextPage } edges { node { id } } } }`;
}

function filterBy(typeName: string, name: string): string {
  const type = schema.getType(typeName);
  const input = isInputObjectType(type) ? type.getFields()[name] : undefined;
  return input ? `filter: {${name}: ${literalOf(input.type)}}` : `${name}: "a"`;
}

/** Some value of a type, as GraphQL writes it. */
function literalOf(type: GraphQLInputType): string {
  const inner = getNullableType(type);
  if (isListType(inner)) return `[${literalOf(inner.ofType)}]`;
  if (isEnumType(inner)) return String(inner.getValues()[0]?.name);
  if (isInputObjectType(inner)) {
    return `{${Object.values(inner.getFields()).map((field) => `${field.name}: ${literalOf(field.type)}`).join(', ')}}`; // prettier-ignore
  }
  return inner.name === 'Int' ? '1' : inner.name === 'Date' ? '"2026-06-15"' : '"a"';
}
