/** Which requests are taken, and that each is executed as the specification has it, the first time and compiled. */
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../test-app.ts';

let app: TestApp;

beforeAll(async () => {
  app = await testApp();
});

afterAll(() => app.close());

interface Payload {
  query: unknown;
  variables?: Record<string, unknown>;
  operationName?: string;
}

const post = (payload: Payload | string, contentType = 'application/json') =>
  app.app.inject({ method: 'POST', url: '/graphql', payload, headers: { 'content-type': contentType } });

/** The same answer three times: interpreted, compiled now, compiled before. */
async function thrice(payload: Payload): Promise<unknown> {
  const answers = [await post(payload), await post(payload), await post(payload)];
  const [first, ...later] = answers.map((answer) => ({ status: answer.statusCode, body: answer.json<unknown>() }));
  for (const answer of later) expect(answer).toEqual(first);
  return first?.body;
}

test('GET is refused, with what to do', async () => {
  const response = await app.app.inject({ method: 'GET', url: '/graphql?query=%7B__typename%7D' });
  expect(response.statusCode).toBe(405);
  expect(response.headers['allow']).toBe('POST');
  expect(response.json()).toMatchObject({ errors: [{ extensions: { reason: 'postOnly' } }] });
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'a body of %s, which a foreign page could send, is refused',
  async (contentType) => {
    const response = await post('{"query":"{ __typename }"}', contentType);
    expect(response.statusCode).toBe(415);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { reason: 'mediaType' } }] });
  },
);

test('a body that is no JSON is refused', async () => {
  const response = await post('{"query": ');
  expect(response.statusCode).toBe(400);
  expect(response.json()).toMatchObject({ errors: [{ extensions: { reason: 'json' } }] });
});

test.each([
  ['a syntax tree', JSON.stringify(parse('{ datasets { name } }'))],
  ['a number', '5'],
  ['null', 'null'],
  ['a list', '[]'],
])('%s in place of a document is refused', async (_name, query) => {
  const answer = await thrice({ query });
  expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  expect(JSON.stringify(answer)).toContain('Syntax Error');
});

test('of two operations in one document the named one is answered, compiled or not', async () => {
  const query = 'query A { place(id: "country:FI") { id } } query B { place(id: "country:SE") { id } }';
  for (let i = 0; i < 3; i += 1) {
    const [a, b] = [await post({ query, operationName: 'A' }), await post({ query, operationName: 'B' })];
    expect(a.json()).toEqual({ data: { place: { id: 'country:FI' } } });
    expect(b.json()).toEqual({ data: { place: { id: 'country:SE' } } });
  }
});

test('an unknown operation, and none of several, is refused', async () => {
  const query = 'query A { place(id: "country:FI") { id } } query B { place(id: "country:SE") { id } }';
  for (const name of [{}, { operationName: 'C' }, { operationName: 'A\n}' }]) {
    expect(await thrice({ query, ...name })).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  }
});

test('a variable that is left to its default has it', async () => {
  const query = 'query ($id: ID! = "country:FI") { place(id: $id) { id } }';
  expect(await thrice({ query })).toEqual({ data: { place: { id: 'country:FI' } } });
});

test('an input field that is left to its default has it', async () => {
  const query = 'query ($by: OrganisationOrder) { organisations(orderBy: $by) { totalCount } }';
  expect(await thrice({ query, variables: { by: { field: 'SECTOR' } } })).toEqual({
    data: { organisations: { totalCount: 0 } },
  });
});

test('a variable that does not fit is refused alike, compiled or not', async () => {
  const query = 'query ($first: Int) { resources(first: $first) { totalCount } }';
  const answer = await thrice({ query, variables: { first: 'many' } });
  expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  expect(JSON.stringify(answer)).toContain('$first');
});

test('what is skipped is not answered, though it shares a field with what is not', async () => {
  const query = `query ($no: Boolean = false) {
    place(id: "country:FI") { id }
    ... @include(if: $no) { place(id: "country:FI") { level } }
    ...F @skip(if: true)
  }
  fragment F on Query { place(id: "country:FI") { latitude } }`;
  expect(await thrice({ query })).toEqual({ data: { place: { id: 'country:FI' } } });
});

test('answers and pages forbid what they do not need', async () => {
  for (const url of ['/health', '/graphql', '/nowhere']) {
    const { headers } = await app.app.inject({ method: 'GET', url });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers).not.toHaveProperty('x-powered-by');
  }
});
