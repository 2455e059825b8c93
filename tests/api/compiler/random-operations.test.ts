/** Whatever a client may select, the compiled statement answers as a plain walk over the graph does. */
import fc from 'fast-check';
import { execute, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limitRules } from '../../../api/http/limits.ts';
import type { TestApp } from '../../test-app.ts';
import { idInCursor } from './naive-connections.ts';
import { answeredQueries, naiveSchema } from './naive-schema.ts';
import { networkApp, type ViewerName, viewerNames, viewers } from './network-app.ts';
import { today } from './network-rows.ts';
import { choose } from './random-arguments.ts';
import { randomOperation, type RandomOperation } from './random-operation.ts';
import type { Snapshot } from './snapshot.ts';

const count = Number(process.env['RANDOM_OPERATIONS'] ?? 300);
const seed = Number(process.env['RANDOM_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

const languages = ['fi', 'sv', 'en'] as const;

interface Asker {
  viewer: ViewerName;
  language: (typeof languages)[number];
}

type Asked = Pick<RandomOperation, 'query' | 'variables' | 'operationName'>;

let app: TestApp;
let snapshot: Snapshot;
const schema = naiveSchema();

beforeAll(async () => {
  ({ app, snapshot } = await networkApp(seed));
});

afterAll(() => app.close());

async function ask({ query, variables, operationName }: Asked, { viewer, language }: Asker) {
  const response = await app.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, variables, operationName },
    headers: { 'accept-language': language, 'x-viewer': viewer },
  });
  return response.json<Record<string, unknown>>();
}

/** The operation with the cursors it wants, as its asker gets them. */
async function withCursors(operation: RandomOperation, asker: Asker): Promise<Asked> {
  const variables: Record<string, unknown> = { ...operation.variables };
  for (const [name, { field, orderBy, number }] of Object.entries(operation.cursors)) {
    const order = orderBy ? `(orderBy: {field: ${orderBy.field}, direction: ${orderBy.direction}})` : '';
    const query = `{ list: ${field}${order} { edges { cursor } } }`;
    const { data } = await ask({ query, variables: {}, operationName: undefined }, asker);
    const { edges } = (data as { list: { edges: { cursor: string }[] } }).list;
    variables[name] = edges[number % edges.length]?.cursor ?? null;
  }
  return { ...operation, variables: variables as RandomOperation['variables'] };
}

/** Cursors say the same when they end with the same id. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value === 'string')
    return /^W[A-Za-z0-9_-]{10,}$/.test(value) ? `cursor of ${String(idInCursor(value))}` : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, comparable(item)]));
}

/** Limits count what a fragment holds at each of its spreads, so that a few operations are beyond them. */
function isWithinLimits({ query }: Asked): boolean {
  try {
    return validate(schema, parse(query), limitRules).length === 0;
  } catch {
    return false;
  }
}

async function expected({ query, variables, operationName }: Asked, { viewer, language }: Asker) {
  const contextValue = { graph: snapshot, viewer: viewers[viewer], language, today };
  const document = parse(query);
  return execute({ schema, document, contextValue, rootValue: {}, variableValues: variables, operationName });
}

test(
  `${String(count)} random operations are answered as the naive resolver answers them (RANDOM_SEED=${String(seed)})`,
  async () => {
    const property = fc.asyncProperty(fc.gen(), async (draw) => {
      const asker = { viewer: choose(draw, viewerNames), language: choose(draw, languages) };
      const drawn = randomOperation(draw, { schema, roots: answeredQueries, depth: 4 });
      fc.pre(isWithinLimits(drawn));
      const operation = await withCursors(drawn, asker);
      const right: unknown = JSON.parse(JSON.stringify(comparable(await expected(operation, asker))));
      const [interpreted, compiled] = [await ask(operation, asker), await ask(operation, asker)].map(comparable);
      const hint = JSON.stringify({ ...asker, ...operation });
      expect(JSON.stringify(interpreted), hint).toBe(JSON.stringify(right));
      // NOTE: the compiled execution keeps the order of fields only where nothing is skipped.
      expect(compiled, hint).toEqual(right);
    });
    await fc.assert(property, { numRuns: count, seed, endOnFailure: process.env['RANDOM_SHRINK'] === undefined });
  },
  120_000 + count * 1_000,
);
