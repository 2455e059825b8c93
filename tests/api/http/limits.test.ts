/** What costs too much is refused at once, with a sentence that says the limit. */
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../test-app.ts';

let app: TestApp;

beforeAll(async () => {
  app = await testApp();
  await app.ask('{ datasets { name } }');
});

afterAll(() => app.close());

const nested = (levels: number) => `${'{ parent '.repeat(levels)}{ id }${' }'.repeat(levels)}`;
/** A query with so many levels of selections. */
const ofDepth = (levels: number) => `{ place(id: "x") ${nested(levels - 2)} }`;
const withAliases = (count: number) =>
  `{ ${Array.from({ length: count }, (_, i) => `a${String(i)}: datasets { name }`).join(' ')} }`;
/** A query with so many words and signs. */
const withTokens = (count: number) =>
  `{ organisations(filter: {sectors: [${'PUBLIC '.repeat(count - 16)}]}) { totalCount } }`;
/** Fragments that each spread the next one twice. */
const doubling = (fragments: number) =>
  `{ place(id: "x") { ...F0 } } ${Array.from({ length: fragments }, (_, i) => `fragment F${String(i)} on Place { a${String(i)}: id ...F${String(i + 1)} ...F${String(i + 1)} }`).join(' ')} fragment F${String(fragments)} on Place { id }`; // prettier-ignore

const refused: Record<string, { query: string; reason: string; limit: string }> = {
  '16 levels': { query: ofDepth(16), reason: 'tooDeep', limit: '15' },
  '1,000 levels': { query: ofDepth(1_000), reason: 'tooDeep', limit: '15' },
  '16 levels in a fragment': {
    query: `{ place(id: "x") { ...F } } fragment F on Place ${nested(14)}`,
    reason: 'tooDeep',
    limit: '15',
  },
  '51 aliases': { query: withAliases(51), reason: 'tooManyAliases', limit: '50' },
  'aliases doubled by fragments': { query: doubling(30), reason: 'tooManyAliases', limit: '50' },
  '4,001 words and signs': { query: withTokens(4_001), reason: 'tooManyTokens', limit: '4000' },
};

/** The quickest of five, in milliseconds, and the last answer. */
async function timed(query: string) {
  const times: number[] = [];
  let answer = await app.ask(query);
  for (let i = 0; i < 5; i += 1) {
    const start = performance.now();
    answer = await app.ask(query);
    times.push(performance.now() - start);
  }
  return { ms: Math.min(...times), answer };
}

describe.each(Object.entries(refused))('%s', (_name, { query, reason, limit }) => {
  test('are refused in under 100 ms, the limit named', async () => {
    const { ms, answer } = await timed(query);
    expect(answer.data).toBeNull();
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason });
    expect(answer.errors[0]?.message).toContain(limit);
    expect(ms).toBeLessThan(100);
  });

  test("are refused in the reader's language", async () => {
    const messages = new Set<string | undefined>();
    for (const language of ['fi', 'sv', 'en'] as const) {
      messages.add((await app.ask(query, {}, { language })).errors[0]?.message);
    }
    expect(messages.size).toBe(3);
  });
});

test('what stays within the limits is answered', async () => {
  for (const query of [ofDepth(15), withAliases(50), withTokens(4_000)]) {
    expect((await app.ask(query)).errors).toEqual([]);
  }
});

test('introspection is answered, however deep its usual query goes', async () => {
  const { data, errors } = await app.ask(getIntrospectionQuery());
  expect(errors).toEqual([]);
  expect(data).toHaveProperty('__schema.types');
});

test('introspection that multiplies itself is refused', async () => {
  const multiplying = `{ __schema { types ${'{ fields { type '.repeat(9)} { name } ${'} }'.repeat(9)} } }`;
  const { ms, answer } = await timed(multiplying);
  expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(ms).toBeLessThan(100);
});

test('a field selected thousands of times is refused', async () => {
  const { ms, answer } = await timed(`{ datasets { ${'name '.repeat(3_990)}} }`);
  expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'tooMuchOverlap' });
  expect(ms).toBeLessThan(100);
});

test('fragments that spread each other are refused', async () => {
  const cycle = '{ place(id: "x") { ...A } } fragment A on Place { ...B } fragment B on Place { ...A }';
  const { ms, answer } = await timed(cycle);
  expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(ms).toBeLessThan(100);
});

test('a body of a megabyte is read, one of a byte more is refused in under 100 ms', async () => {
  const bodyOf = (bytes: number) => {
    const body = JSON.stringify({ query: '{ datasets { name } }', extensions: { filling: '' } });
    return body.replace('"filling":""', `"filling":"${'x'.repeat(bytes - body.length)}"`);
  };
  const headers = { 'content-type': 'application/json', 'accept-language': 'fi' };
  const send = (bytes: number) => app.app.inject({ method: 'POST', url: '/graphql', headers, payload: bodyOf(bytes) });
  const mebibyte = 1024 * 1024;
  expect((await send(mebibyte)).statusCode).toBe(200);

  const start = performance.now();
  const response = await send(mebibyte + 1);
  expect(performance.now() - start).toBeLessThan(100);
  expect(response.statusCode).toBe(413);
  expect(response.json()).toMatchObject({ errors: [{ extensions: { reason: 'bodyTooLarge' } }] });
  expect(response.body).toContain('1 megatavuun');
});
